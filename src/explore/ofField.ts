import type { PresenceField, TextField } from '#src/model/field.ts'
import type { Interaction } from '#src/model/interaction.ts'

/** What of an interaction is looked through when one field is. */
export function textsOfField(interaction: Interaction, field: TextField): readonly string[] {
  const { id, subject, comment, contactId, contactName, phoneNumber, parentId, threadId } = interaction
  switch (field) {
    case 'contact':
      return present(contactName, contactId)
    case 'phone':
      return present(phoneNumber, digitsOf(phoneNumber))
    case 'id':
      return [id]
    case 'subject':
      return present(subject)
    case 'comment':
      return present(comment)
    case 'parent':
      return present(parentId)
    case 'thread':
      return present(threadId)
  }
}

export function hasField(interaction: Interaction, field: PresenceField): boolean {
  switch (field) {
    case 'contact':
      return interaction.contactId !== undefined || !!interaction.contactName
    case 'owner':
      return interaction.owners.length > 0
    case 'phone':
      return !!interaction.phoneNumber
    case 'ended':
      return interaction.ended !== undefined
    case 'parent':
      return interaction.parentId !== undefined
    case 'thread':
      return interaction.threadId !== undefined
    default:
      return !!interaction[field]
  }
}

const notDigits = /\D+/g

/** People type a number without its blanks and brackets. `undefined` where that is how it is written. */
export function digitsOf(phoneNumber: string | undefined): string | undefined {
  const digits = phoneNumber?.replace(notDigits, '')
  return digits === phoneNumber ? undefined : digits
}

function present(...texts: readonly (string | undefined)[]): readonly string[] {
  return texts.filter((text) => text !== undefined).filter((text) => text !== '')
}
