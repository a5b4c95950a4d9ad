import { lateWords } from '#src/text/lateWords.ts'

/** The servers' `ParticipantJoined`, `ParticipantLeft` and the like; other types by their own name. */
export function eventText(event: string, name: string): string {
  const { conversation } = lateWords.details
  if (/joined$/i.test(event)) return conversation.joined(name)
  if (/left$/i.test(event)) return conversation.left(name)
  return conversation.event(name, event)
}
