import type { Interaction } from './interaction.ts'

/**
 * The list's reading of an interaction with the reading that came with its content over it. The content is newer and
 * wins, but where a server leaves out there what its list holds, the list's stands.
 */
export function mergeContent(
  listed: Interaction | undefined,
  content: Interaction | undefined,
): Interaction | undefined {
  if (!listed || !content) return content ?? listed
  return {
    id: content.id,
    mediaType: content.mediaType || listed.mediaType,
    direction: content.direction === 'unknown' ? listed.direction : content.direction,
    state: content.state === 'unknown' ? listed.state : content.state,
    started: content.started.kind === 'exact' ? content.started : listed.started,
    ended: content.ended ?? listed.ended,
    subject: content.subject ?? listed.subject,
    comment: content.comment ?? listed.comment,
    contactId: content.contactId ?? listed.contactId,
    contactName: content.contactName ?? listed.contactName,
    parentId: content.parentId ?? listed.parentId,
    threadId: content.threadId ?? listed.threadId,
    owners: fuller(content.owners, listed.owners),
    phoneNumber: content.phoneNumber ?? listed.phoneNumber,
    talkMs: content.talkMs ?? listed.talkMs,
    attributes: fuller(content.attributes, listed.attributes),
    userData: fuller(content.userData, listed.userData),
    raw: content.raw,
  }
}

const fuller = <Item>(newer: readonly Item[], older: readonly Item[]) => (newer.length > 0 ? newer : older)
