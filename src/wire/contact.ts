import type { Contact } from '#src/model/contact.ts'
import { Failure } from '#src/model/failure.ts'
import type { ContactId } from '#src/model/ids.ts'
import { joined } from './contactName.ts'
import { open } from './envelope.ts'
import { isRecord, textOf } from './field.ts'

/** `EventGetContactDetails`: attributes by name, each a list of `{value}`. Throws `Failure`. */
export function readContactAnswer(body: unknown, id: ContactId): Contact {
  const { content } = open(body)
  const attributes = isRecord(content) ? content['attributes'] : undefined
  if (!isRecord(attributes)) throw new Failure('unreadable', { detail: 'contact without attributes' })
  const values = (name: string) => [attributes[name]].flat().flatMap((sent) => oneValue(sent) ?? [])
  return {
    id,
    name: joined(values('FirstName')[0], values('LastName')[0]),
    phoneNumbers: values('PhoneNumber'),
    emailAddresses: values('EmailAddress'),
  }
}

function oneValue(sent: unknown): string | undefined {
  return textOf(isRecord(sent) ? sent['value'] : sent)
}
