import type { Interaction } from '#src/model/interaction.ts'
import { eachLeaf } from './attributeKeys.ts'
import { digitsOf } from './ofField.ts'
import { fold } from './text.ts'

/** Parts that are looked through for another at most: attached data may come by the ten thousand. */
const mostCompared = 32
/** Signs looked through at most: a text can be so made that each of its signs is compared with the whole part. */
const longestCompared = 4_000

/** Keeps a phrase from being found across two fields. */
const fieldEnd = '\u0001'

/** All that the search box looks through in one interaction, folded: one line, since folding leaves no line ends. */
export function searchableText(interaction: Interaction): string {
  let text: string = interaction.id
  let parts = 1
  const add = (part: string | undefined) => {
    // A name is often the two that are attached as well, a number is in both forms: once is enough to be found.
    if (!part || (parts <= mostCompared && text.length <= longestCompared && text.includes(part))) return
    text += fieldEnd + part
    parts += 1
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
  const addValue = (_key: string, value: string | null) => add(value ?? undefined)
  eachLeaf(interaction.attributes, addValue)
  eachLeaf(interaction.userData, addValue)
  return fold(text)
}
