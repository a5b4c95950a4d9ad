import { createContext } from 'react'

/** Whether the page's buttons may copy, and who wants to hear of it. */
export interface Copying {
  readonly allowed: boolean
  readonly onCopied?: (() => void) | undefined
}

export const CopyingContext = createContext<Copying>({ allowed: true })
