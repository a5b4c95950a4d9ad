import type { Stamp } from '#src/model/instant.ts'
import type { Interaction, Owner } from '#src/model/interaction.ts'
import { markMasked } from './maskedMarks.ts'
import { Masking, mapped, type NoteMasked } from './masking.ts'
import { areOpen, maskPairs } from './maskPairs.ts'
import { maskRaw } from './maskRaw.ts'
import type { MaskRules } from './maskRules.ts'
import { maskText } from './maskText.ts'
import { maskPhone } from './maskValue.ts'

/**
 * An interaction with all that the rules name masked, in every text that views, search and order see; the same object where
 * nothing is. To be applied before anything else sees it, so that what is masked is nowhere. But for `raw`, of which
 * `maskRecord` masks what is shown: few are, and one takes longer than all the rest.
 *
 * Ids stay: they are opaque, and lead from one record to another.
 */
export function maskInteraction(interaction: Interaction, rules: MaskRules, note?: NoteMasked): Interaction {
  if (holdsNothing(interaction, rules)) return interaction
  const fields: string[] = []
  const masking = new Masking(rules, (field) => {
    fields.push(field)
    note?.(field)
  })
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
  }
  if (fields.length === 0) return interaction
  markMasked(masked, fields)
  return masked
}

/** The record as it was sent (`Interaction.raw`), masked; the same where nothing is. */
export function maskRecord(raw: unknown, rules: MaskRules): unknown {
  return maskRaw(raw, new Masking(rules))
}

/** As nearly all of them: found out without making anything. */
function holdsNothing(interaction: Interaction, rules: MaskRules): boolean {
  const { mediaType, started, ended, subject, comment, contactName, phoneNumber } = interaction
  return (
    isOpen(subject, rules) &&
    isOpen(comment, rules) &&
    isOpen(contactName, rules) &&
    isOpen(mediaType, rules) &&
    (phoneNumber === undefined || maskPhone(phoneNumber, rules) === phoneNumber) &&
    (started.kind === 'exact' || isOpen(started.sent, rules)) &&
    (ended === undefined || ended.kind === 'exact' || isOpen(ended.sent, rules)) &&
    interaction.owners.every(({ name, userName }) => isOpen(name, rules) && isOpen(userName, rules)) &&
    areOpen(interaction.attributes, rules) &&
    areOpen(interaction.userData, rules)
  )
}

function isOpen(text: string | undefined, rules: MaskRules): boolean {
  return text === undefined || maskText(text, rules) === text
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
