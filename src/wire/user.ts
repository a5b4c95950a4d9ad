import type { User } from '#src/model/user.ts'
import { joined } from './contactName.ts'
import { open } from './envelope.ts'
import { isRecord, textOf } from './field.ts'

/**
 * The user of `/api/v2/me` or of a v3 session; `undefined` where the answer names none. Only these fields are read: a v3
 * session may hold the password. Throws `Failure`.
 */
export function readUser(body: unknown): User | undefined {
  const { content } = open(body)
  const sent = isRecord(content) ? (content['user'] ?? content) : undefined
  if (!isRecord(sent)) return undefined
  const userName = textOf(sent['userName'])
  const id = textOf(sent['id']) ?? textOf(sent['DBID']) ?? textOf(sent['dbid']) ?? userName
  if (id === undefined) return undefined
  const name = joined(textOf(sent['firstName']), textOf(sent['lastName']))
  return { id, userName: userName ?? id, name: name ?? userName ?? id }
}
