import { createContext, useContext } from 'react'
import type { Hideable } from '#src/embed/address.ts'
import type { Permissions } from '#src/embed/fromHost.ts'

/** What stands around the page: nothing, or an application that says what may be done in it. */
export interface Surroundings {
  readonly may: Permissions
  /** Parts of the page that the host does without. */
  readonly hidden: readonly Hideable[]
  /** Whether the customer is the host's to choose. */
  readonly setsCustomer: boolean
}

const alone: Surroundings = {
  may: { reveal: true, export: true, print: true, transcript: true, copy: true },
  hidden: [],
  setsCustomer: false,
}

export const SurroundingsContext = createContext(alone)

export function useSurroundings(): Surroundings {
  return useContext(SurroundingsContext)
}
