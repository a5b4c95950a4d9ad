import { useQuery } from '@tanstack/react-query'
import type { Source } from '#src/api/source.ts'
import type { Contact } from '#src/model/contact.ts'
import type { ContactId } from '#src/model/ids.ts'
import { contactQuery } from '#src/query/contact.ts'

/** What the server tells of a customer; nothing where it tells nothing of them. */
export function useContact(source: Source, sourceKey: string, id: ContactId | undefined): Contact | undefined {
  return useQuery(contactQuery(source, sourceKey, id)).data ?? undefined
}
