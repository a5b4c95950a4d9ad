import type { Selection } from '#src/explore/selection.ts'
import type { ThreadMember } from '#src/explore/threadMembers.ts'
import type { ContactId, InteractionId } from '#src/model/ids.ts'
import type { Interaction } from '#src/model/interaction.ts'
import { mergeContent } from '#src/model/mergeContent.ts'
import type { Transcript } from '#src/query/transcripts.ts'
import { lateWords } from '#src/text/lateWords.ts'
import type { Zones } from '#src/time/otherClocks.ts'
import type { CaseContent, CaseEntry, ThreadPlace } from '#src/views/print/caseFile.ts'

/** Something to be printed, before its conversation has been asked for. */
export interface Planned {
  readonly id: InteractionId
  /** As the list, or who asked for it, has it. */
  readonly interaction: Interaction | undefined
  /** Absent outside of a thread. */
  readonly place?: ThreadPlace
}

export function planOfRows(rows: Uint32Array, { index }: Selection): readonly Planned[] {
  return Array.from(rows, (row) => {
    const interaction = index.interactionAt(row)
    return { id: interaction.id, interaction }
  })
}

export function planOfThread(members: readonly ThreadMember[]): readonly Planned[] {
  return members.map((member) => ({
    id: member.id,
    interaction: member.interaction,
    place: { depth: member.depth, note: noteOf(member) },
  }))
}

/** As the Thread tab says it. */
function noteOf({ relation, sinceMs, rules, isFetched }: ThreadMember): string {
  const { threads, details } = lateWords
  const [rule] = rules
  return [
    relation ? details.thread[relation] : '',
    sinceMs === undefined ? '' : threads.later(sinceMs),
    rule ? threads.by[rule.kind] : '',
    isFetched ? threads.fetched : '',
  ]
    .filter(Boolean)
    .join(' · ')
}

/** Whose conversations are to be had. */
export function wantedOf(plan: readonly Planned[]): readonly InteractionId[] {
  return plan.flatMap(({ id, interaction }) => (interaction ? [id] : []))
}

/**
 * What has come of a plan: what the server told of each laid over what the list knew.
 *
 * @param nameOf a customer's name, where it is known
 * @param zonesOf by whose clocks the times of an interaction can be read
 */
export function entriesOf(
  plan: readonly Planned[],
  transcriptOf: (id: InteractionId) => Transcript,
  nameOf: (id: ContactId) => string | undefined,
  zonesOf: (interaction: Interaction | undefined) => Zones,
): readonly CaseEntry[] {
  return plan.map(({ id, interaction, place }, position) => {
    const content = contentOf(transcriptOf(id))
    const merged = mergeContent(interaction, content.state === 'ready' ? content.content.interaction : undefined)
    return {
      number: position + 1,
      id,
      interaction: merged && { ...merged, contactName: merged.contactName ?? nameOfContact(merged, nameOf) },
      zones: zonesOf(merged),
      content,
      place,
    }
  })
}

function nameOfContact({ contactId }: Interaction, nameOf: (id: ContactId) => string | undefined) {
  return contactId === undefined ? undefined : nameOf(contactId)
}

function contentOf(transcript: Transcript): CaseContent {
  return transcript.state === 'ready' || transcript.state === 'failed' ? transcript : { state: 'unfetched' }
}
