import { breathe } from '#src/api/breathe.ts'
import type { Batch } from '#src/api/source.ts'
import type { Contact } from '#src/model/contact.ts'
import type { Interaction } from '#src/model/interaction.ts'
import type { InteractionContent } from '#src/model/transcript.ts'
import { maskInteraction, maskRecord } from '#src/privacy/maskInteraction.ts'
import { maskContent } from '#src/privacy/maskMessages.ts'
import type { MaskRules } from '#src/privacy/maskRules.ts'
import { maskText } from '#src/privacy/maskText.ts'
import { maskPhone } from '#src/privacy/maskValue.ts'
import { type MaskConfig, rulesOf } from './rulesOf.ts'

/** Masks what a server told. Apart from the settings, since all that it needs loads beside the first answer. */
export interface Masker {
  /** Lets the page breathe on the way. */
  readonly batch: (batch: Batch) => Promise<Batch>
  readonly content: (content: InteractionContent) => InteractionContent
  readonly contact: (contact: Contact) => Contact
}

export function maskerOf(config: MaskConfig): Masker {
  const rules = rulesOf(config)
  return {
    batch: (batch) => maskBatch(batch, rules),
    content: (content) => maskContent(content, rules),
    contact: (contact) => maskContact(contact, rules),
  }
}

/** Of a frame's 16 ms, about half may be spent on masking. */
const busyMs = 8

async function maskBatch(batch: Batch, rules: MaskRules): Promise<Batch> {
  let interactions: Interaction[] | undefined
  let since = Number.NEGATIVE_INFINITY
  for (const [at, interaction] of batch.interactions.entries()) {
    // At the start too: the part has only just been read.
    if (performance.now() - since > busyMs) {
      await breathe()
      since = performance.now()
    }
    const masked = maskInteraction(interaction, rules)
    if (masked === interaction) continue
    interactions ??= [...batch.interactions]
    interactions[at] = masked
  }
  const unreadable = batch.unreadable.map((each) => ({ ...each, raw: maskRecord(each.raw, rules) }))
  if (!interactions && unreadable.length === 0) return batch
  return { ...batch, interactions: interactions ?? batch.interactions, unreadable }
}

function maskContact(contact: Contact, rules: MaskRules): Contact {
  return {
    id: contact.id,
    name: contact.name === undefined ? undefined : maskText(contact.name, rules),
    phoneNumbers: contact.phoneNumbers.map((each) => maskPhone(each, rules)),
    emailAddresses: contact.emailAddresses.map((each) => maskText(each, rules)),
  }
}
