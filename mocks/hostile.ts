import { DAY } from '#src/model/instant.ts'
import { printStamp } from './generator/stamps.ts'
import { addresses } from './hostile/addresses.ts'
import { formulas, keys, sizes } from './hostile/formulas.ts'
import { markup } from './hostile/markup.ts'
import { signs } from './hostile/signs.ts'
import type { HostileValue } from './hostile/value.ts'
import { type World, worldOf } from './world.ts'

/** More than 150 texts that somebody outside can send: each of them may stand wherever a text may. */
export const hostileValues: readonly HostileValue[] = [
  ...markup,
  ...addresses,
  ...signs,
  ...formulas,
  ...keys,
  ...sizes,
]

/** User data of so many lists within lists. Too deep for `JSON.stringify`. */
export function hostileDepth(levels: number): unknown {
  const opening = '{"Inner":'.repeat(levels)
  return JSON.parse(`${opening}"<img src=x onerror=hostileRan()>"${'}'.repeat(levels)}`)
}

export interface HostileWorld {
  readonly world: World
  /** The ids of the records, by the name of the value in them. */
  readonly ids: ReadonlyMap<string, readonly string[]>
}

/** A day's worth of interactions before `now`, with each value in every place, and what was said in them too. */
export function hostileWorld(now: number, values: readonly HostileValue[] = hostileValues): HostileWorld {
  const records: object[] = []
  const messages: Record<string, readonly unknown[]> = {}
  const ids = new Map<string, readonly string[]>()
  for (const [at, { name, value }] of values.entries()) {
    const text = value()
    const start = now - ((at + 1) * 6 * DAY) / values.length
    const [texts, words, mail] = [`hostile-t${at}`, `hostile-w${at}`, `hostile-m${at}`]
    records.push(textsOf(texts, text, start), wordsOf(words, text, start), mailOf(mail, text, start))
    messages[texts] = linesOf(text, start)
    ids.set(name, [texts, words, mail])
  }
  return { world: worldOf({ records, messages, now, zone: 'UTC' }), ids }
}

/** Longer values stand whole where people write at length, and cut elsewhere: an answer has to end some time. */
const longest = 20_000

/** The value in every text that people write. */
function textsOf(id: string, whole: string, start: number): object {
  const text = whole.slice(0, longest)
  return {
    id,
    mediaType: 'chat',
    uri: text,
    path: text,
    typeId: 'Inbound',
    state: 'Stopped',
    startDate: printStamp(start, 0),
    endDate: printStamp(start + 60_000, 0),
    subject: whole,
    comment: whole,
    contactId: text,
    contactName: whole,
    phoneNumber: text,
    ownerInformation: [{ id: text, userName: text, firstName: text, lastName: text }],
    customAttributes: Object.fromEntries([
      ['Hostile', text],
      [text, text],
    ]),
    userData: [
      { key: 'Hostile', type: 'str', value: whole },
      { key: text, type: 'str', value: 'x' },
      {
        key: 'List',
        type: 'kvlist',
        value: [{ key: text, type: 'str', value: text }],
      },
    ],
  }
}

/** The value in everything of an e-mail; its HTML, too. */
function mailOf(id: string, whole: string, start: number): object {
  const text = whole.slice(0, longest)
  return {
    id,
    mediaType: 'email',
    typeId: 'Inbound',
    state: 'Stopped',
    startDate: printStamp(start - 2_000, 0),
    endDate: printStamp(start + 60_000, 0),
    parentId: id.replace('-m', '-t'),
    subject: text,
    email: { from: text, to: [text], cc: [text], bodyAsPlainText: whole, body: whole },
  }
}

/** The value where servers send words and stamps of their own. */
function wordsOf(id: string, whole: string, start: number): object {
  const text = whole.slice(0, longest)
  return {
    id,
    mediaType: text,
    typeId: text,
    state: text,
    startDate: printStamp(start - 1_000, 0),
    endDate: whole,
    parentId: text,
    threadId: text,
    callDuration: text,
    ownerInformation: text,
    customAttributes: text,
    userData: Object.fromEntries([[text, 'x']]),
  }
}

function linesOf(text: string, start: number): readonly unknown[] {
  const line = (index: number, rest: object) => ({ index, timestamp: printStamp(start + index * 1_000, 0), ...rest })
  return [
    line(1, { from: { nickname: text, type: 'Customer' }, visibility: 'All', type: 'Text', text }),
    line(2, { from: { nickname: 'Kate', type: text }, visibility: text, type: text, message: text }),
    { index: text, from: text, timestamp: text, timestampSeconds: text, content: text },
    text,
  ]
}
