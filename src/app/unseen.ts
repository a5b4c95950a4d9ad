import { quietTools } from './laterTools.ts'
import { details, fileDesk } from './lateViews.ts'

/** Fetches what waits unseen until it is wanted. Never rejects: what cannot be had is asked for again when it is. */
export async function preloadUnseen(): Promise<void> {
  await Promise.all([details, fileDesk, quietTools].map(({ preload }) => preload()))
}
