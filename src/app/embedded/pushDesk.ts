import type { FromHost } from '#src/embed/fromHost.ts'
import type { ErrorCode } from '#src/embed/toHost.ts'
import { type ContactId, type InteractionId, interactionId } from '#src/model/ids.ts'
import type { Interaction } from '#src/model/interaction.ts'
import { type Archive, readRecords } from '#src/wire/archive.ts'
import { readMessages } from '#src/wire/messages.ts'

type Part = Extract<FromHost, { type: 'data.push' }>

export type Pushed =
  | { readonly kind: 'more' }
  /** `strangers`: interactions that were left out, as they are another contact's. */
  | { readonly kind: 'whole'; readonly archive: Archive; readonly strangers: number }
  | { readonly kind: 'refused'; readonly code: ErrorCode }

/** Puts together what the host brings of one customer, part by part. */
export class PushDesk {
  readonly #contact: ContactId
  #parts: Part[] = []

  constructor(contact: ContactId) {
    this.#contact = contact
  }

  /** Part 0 begins anew; any other has to follow the one before. */
  take(part: Part): Pushed {
    if (part.sequence === 0) this.#parts = []
    if (part.sequence !== this.#parts.length) return { kind: 'refused', code: 'stale' }
    this.#parts.push(part)
    if (!part.last) return { kind: 'more' }
    const parts = this.#parts
    this.#parts = []
    return this.#whole(parts)
  }

  #whole(parts: readonly Part[]): Pushed {
    const read = readRecords(parts.flatMap(({ interactions }) => interactions))
    const interactions = read.interactions.flatMap((each) => this.#ofContact(each))
    const contents = new Map<InteractionId, { readonly messages: ReturnType<typeof readMessages> }>()
    // Of these nothing more is to be had: an interaction without a transcript is one in which nothing was written.
    for (const { id } of interactions) contents.set(id, read.contents.get(id) ?? { messages: [] })
    for (const { transcripts } of parts) {
      for (const transcript of transcripts) {
        const id = interactionId(transcript.interactionId)
        if (contents.has(id)) contents.set(id, { ...contents.get(id), messages: readMessages(transcript.messages) })
      }
    }
    const strangers = read.interactions.length - interactions.length
    return { kind: 'whole', archive: { ...read, interactions, contents }, strangers }
  }

  /** The host vouches for what names no contact; what names another one is none of this customer's. */
  #ofContact(interaction: Interaction): readonly Interaction[] {
    const { contactId = this.#contact } = interaction
    if (contactId !== this.#contact) return []
    return [interaction.contactId === undefined ? { ...interaction, contactId } : interaction]
  }
}
