import type { Stamp } from '#src/model/instant.ts'
import type { Interaction, Owner } from '#src/model/interaction.ts'
import { Masking, mapped, type NoteMasked } from './masking.ts'
import { maskPairs } from './maskPairs.ts'
import { maskRaw } from './maskRaw.ts'
import type { MaskRules } from './maskRules.ts'
import { maskPhone } from './maskValue.ts'

/**
 * An interaction with all that the rules name masked, in every text that can be shown, the raw record included; the same
 * object where nothing is. To be applied before anything else sees it, so that what is masked is nowhere.
 *
 * Ids stay: they are opaque, and lead from one record to another.
 */
export function maskInteraction(interaction: Interaction, rules: MaskRules, note?: NoteMasked): Interaction {
  const masking = new Masking(rules, note)
  // What the raw record holds is counted where it is shown.
  const rawMasking = new Masking(rules)
  const masked: Interaction = {
    ...interaction,
    mediaType: masking.text('mediaType', interaction.mediaType),
    started: maskStamp('started', interaction.started, masking),
    ended: interaction.ended && maskStamp('ended', interaction.ended, masking),
    subject: masking.optional('subject', interaction.subject),
    comment: masking.optional('comment', interaction.comment),
    contactName: masking.optional('contactName', interaction.contactName),
    owners: mapped(interaction.owners, (owner) => maskOwner(owner, masking)),
    phoneNumber: masking.optional('phoneNumber', interaction.phoneNumber, maskPhone),
    attributes: maskPairs(interaction.attributes, 'attributes', masking),
    userData: maskPairs(interaction.userData, 'userData', masking),
    raw: maskRaw(interaction.raw, rawMasking),
  }
  return isSame(masked, interaction) ? interaction : masked
}

/** A stamp that names an instant is digits already known; any other is a text that a server sent. */
export function maskStamp(field: string, stamp: Stamp, masking: Masking): Stamp {
  if (stamp.kind === 'exact') return stamp
  const sent = masking.text(field, stamp.sent)
  return sent === stamp.sent ? stamp : { ...stamp, sent }
}

function maskOwner(owner: Owner, masking: Masking): Owner {
  const name = masking.text('owner', owner.name)
  const userName = masking.optional('owner', owner.userName)
  return name === owner.name && userName === owner.userName ? owner : { ...owner, name, userName }
}

function isSame(one: Interaction, other: Interaction): boolean {
  return (
    one.mediaType === other.mediaType &&
    one.started === other.started &&
    one.ended === other.ended &&
    one.subject === other.subject &&
    one.comment === other.comment &&
    one.contactName === other.contactName &&
    one.owners === other.owners &&
    one.phoneNumber === other.phoneNumber &&
    one.attributes === other.attributes &&
    one.userData === other.userData &&
    one.raw === other.raw
  )
}
