import { KnownValues } from '#src/explore/knownValues.ts'
import { named } from '#src/language/named.ts'

/** What gives names a meaning: loaded after the first screen. */
export const naming = { KnownValues, named }

export type Naming = typeof naming
