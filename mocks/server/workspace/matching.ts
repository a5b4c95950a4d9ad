import type { StoredInteraction } from '#mocks/world.ts'
import { DAY } from '#src/model/instant.ts'
import { canonicalMediaType } from '#src/model/media.ts'
import { isFields } from '../send.ts'
import type { Term, TermTest } from './lucene.ts'
import type { People } from './people.ts'

/** The fields of the index, by their names in lower case. */
const fieldOf: ReadonlyMap<string, string> = new Map([
  ['id', 'id'],
  ['typeid', 'typeId'],
  ['status', 'state'],
  ['state', 'state'],
  ['subject', 'subject'],
  ['parentid', 'parentId'],
  ['threadid', 'threadId'],
  ['phonenumber', 'phoneNumber'],
])

/** What a term of a query says of a stored interaction. With `ignoresDates`, any range of dates holds. */
export function testOf(row: StoredInteraction, people: People, ignoresDates: boolean): TermTest {
  const record = isFields(row.record) ? row.record : {}
  return (field, term) => {
    const name = field?.toLowerCase()
    if (name === 'startdate') return ignoresDates || isWithin(row.at, term)
    if (term.kind === 'range') return false
    const { text } = term
    if (text === '*') return true
    if (name === 'mediatype' || name === 'mediaid') return row.mediaType === canonicalMediaType(text)
    if (name === 'contactid') return row.contactId === text
    if (name === 'ownerid') return row.userIds.includes(people.idOf(text))
    const known = name === undefined ? 'subject' : fieldOf.get(name)
    return known !== undefined && isLike(String(record[known] ?? ''), text, known === 'id')
  }
}

function isWithin(at: number, term: Term): boolean {
  if (term.kind === 'words') return term.text === '*' || (at >= instantOf(term.text) && at < instantOf(term.text) + DAY)
  const { from, to, isInclusive } = term
  const begins = from === '*' ? Number.NEGATIVE_INFINITY : instantOf(from)
  const ends = to === '*' ? Number.POSITIVE_INFINITY : instantOf(to) + (isDay(to) ? DAY - 1 : 0)
  return isInclusive ? at >= begins && at <= ends : at > begins && at < ends
}

/** A day or a date-time, or milliseconds since 1970. */
function instantOf(text: string): number {
  return /^\d{9,}$/.test(text) ? Number(text) : Date.parse(text)
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text)
}

function isLike(value: string, text: string, isExact: boolean): boolean {
  if (isExact) return value === text
  const wanted = text.toLowerCase()
  return wanted.endsWith('*')
    ? value
        .toLowerCase()
        .split(/\W+/)
        .some((word) => word.startsWith(wanted.slice(0, -1)))
    : value.toLowerCase().includes(wanted)
}
