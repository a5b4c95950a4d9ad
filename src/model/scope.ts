import type { ContactId } from './ids.ts'

/** Whose interactions are asked for. */
export type Scope =
  | { readonly kind: 'all' }
  | { readonly kind: 'contact'; readonly contactId: ContactId }
  | { readonly kind: 'agent'; readonly userId: string }

/** The server's store: what is in use, or what has been put away. */
export type ArchiveSource = 'main' | 'archive'

/** Which stores are shown: one, or both side by side, repeats dropped. */
export type ArchiveChoice = ArchiveSource | 'both'

export const archiveChoices: readonly ArchiveChoice[] = ['main', 'archive', 'both']

export function archivesOf(choice: ArchiveChoice): readonly ArchiveSource[] {
  return choice === 'both' ? ['main', 'archive'] : [choice]
}
