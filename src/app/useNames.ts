import { useEffect, useMemo, useState } from 'react'
import type { KnownValues } from '#src/explore/knownValues.ts'
import type { Filter } from '#src/model/filter.ts'
import type { Clock } from '#src/time/clock.ts'
import type { IndexSnapshot } from './indexFeed.ts'
import type { Naming } from './naming.ts'

interface NamedFilter {
  /** What the loaded interactions have, by name; `undefined` until the code for it is here. */
  readonly known: KnownValues | undefined
  /** With the values that its names mean. */
  readonly filter: Filter
}

/** The filter of the address, read with what the loaded interactions tell. */
export function useNames({ index, version }: IndexSnapshot, filter: Filter, clock: Clock): NamedFilter {
  const [naming, setNaming] = useState<Naming>()
  useEffect(() => {
    // Without names the box still searches.
    import('./naming.ts').then(
      (module) => setNaming(() => module.naming),
      () => undefined,
    )
  }, [])
  const known = useMemo(() => naming && new naming.KnownValues(index, clock), [naming, index, clock])
  const named = useMemo(() => {
    // Named so that a grown index is asked again.
    void version
    return naming && known ? naming.named(filter, known) : filter
  }, [naming, known, filter, version])
  return { known, filter: named }
}
