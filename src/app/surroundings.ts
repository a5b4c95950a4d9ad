import { createContext, useContext } from 'react'
import type { Hideable } from '#src/embed/address.ts'
import type { Permissions } from '#src/embed/fromHost.ts'

/** What somebody is about to do that another may forbid. */
export type Intent =
  | { readonly type: 'export.request'; readonly format: string; readonly rows: number }
  | {
      readonly type: 'reveal.request'
      readonly interactionId: string
      /** Where the value stands, as it is shown. */
      readonly path: string
      readonly reason: string
    }

export type Verdict = { readonly granted: true } | { readonly granted: false; readonly why: string }

/** What stands around the page: nothing, or an application that says what may be done in it. */
export interface Surroundings {
  readonly may: Permissions
  /** Parts of the page that the host does without. */
  readonly hidden: readonly Hideable[]
  /** Whether the customer is the host's to choose. */
  readonly setsCustomer: boolean
  /** Whether what the user notes of a customer is kept in the browser, and can be taken from it as a file. */
  readonly keepsNotes: boolean
  /** Asked before it is done; missing where nobody has to be. */
  readonly ask?: (intent: Intent) => Promise<Verdict>
  /** Hears how many interactions the filters leave, of how many. */
  readonly onResult?: (shown: number, of: number) => void
}

const alone: Surroundings = {
  may: { reveal: true, export: true, print: true, transcript: true, copy: true },
  hidden: [],
  setsCustomer: false,
  keepsNotes: true,
}

export const SurroundingsContext = createContext(alone)

export function useSurroundings(): Surroundings {
  return useContext(SurroundingsContext)
}
