import { notValid } from '#mocks/refusal.ts'
import { isFields } from './send.ts'

/** The parameters in the body of a POST as those of a GET: lists repeat a name, a map within becomes `name.key`. */
export function bodyQuery(body: Readonly<Record<string, unknown>>): URLSearchParams {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(body)) add(query, name, value)
  return query
}

function add(query: URLSearchParams, name: string, value: unknown): void {
  if (value === undefined || value === null) return
  if (Array.isArray(value)) for (const each of value) add(query, name, each)
  else if (isFields(value)) for (const [key, each] of Object.entries(value)) add(query, `${name}.${key}`, each)
  else if (typeof value === 'string' || typeof value === 'number') query.append(name, String(value))
  else throw notValid(name, 'it is neither a text nor a number')
}
