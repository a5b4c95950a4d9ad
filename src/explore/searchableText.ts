import type { DataPair, Interaction } from '#src/model/interaction.ts'
import { fold, foldsPlainly } from './text.ts'

/** Keeps a phrase from being found across two fields. */
const fieldEnd = '\u0001'

/** All that the search box looks through in one interaction, folded: one line, since folding leaves no line ends. */
export function searchableText(interaction: Interaction): string {
  const parts = searchableParts(interaction)
  const text = parts.join(fieldEnd)
  // One foreign name should not cost the slow way for the whole record.
  return foldsPlainly(text) ? text.toLowerCase() : parts.map(fold).join(fieldEnd)
}

function searchableParts(interaction: Interaction): readonly string[] {
  const parts: string[] = [interaction.id]
  const add = (part: string | undefined) => {
    if (part) parts.push(part)
  }
  add(interaction.subject)
  add(interaction.comment)
  add(interaction.contactName)
  add(interaction.contactId)
  for (const { name, userName } of interaction.owners) {
    add(name)
    if (userName !== name) add(userName)
  }
  add(interaction.phoneNumber)
  add(digitsOf(interaction.phoneNumber))
  addValues(interaction.attributes, add)
  addValues(interaction.userData, add)
  return parts
}

const notDigits = /\D+/g

/** People type a number without its blanks and brackets. */
function digitsOf(phoneNumber: string | undefined): string | undefined {
  const digits = phoneNumber?.replace(notDigits, '')
  return digits === phoneNumber ? undefined : digits
}

function addValues(pairs: readonly DataPair[], add: (value: string) => void): void {
  for (const { value } of pairs) {
    if (typeof value === 'string') add(value)
    else if (value) addValues(value, add)
  }
}
