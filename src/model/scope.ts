import type { ContactId } from './ids.ts'

/** Whose interactions are asked for. */
export type Scope =
  | { readonly kind: 'all' }
  | { readonly kind: 'contact'; readonly contactId: ContactId }
  | { readonly kind: 'agent'; readonly userId: string }

/** The server's store: what is in use, or what has been put away. */
export type ArchiveSource = 'main' | 'archive'
