import type { DataPair, Interaction } from '#src/model/interaction.ts'
import { compact } from './compact.ts'
import { fieldEnd, rowEnd } from './separators.ts'
import { fold } from './text.ts'

/** All that the search box looks through in one interaction, folded, its fields apart by `fieldEnd`. */
export function searchableText(interaction: Interaction): string {
  let text: string = interaction.id
  const add = (part: string | undefined) => {
    if (part) text += fieldEnd + part
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
  const folded = fold(text.replaceAll(rowEnd, ' '))
  return beyondAscii.test(text) ? compact(folded) : folded
}

const beyondAscii = /[\u0080-\uffff]/
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
