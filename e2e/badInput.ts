import { readdirSync, readFileSync } from 'node:fs'
import { cutJson, nginxBadGateway, titleOnly } from '#src/wire/fixtures/proxyPages.ts'
import { at, record } from './records.ts'

/** How the page owns up to it. */
export type Told =
  /** An alert, with a button to try again. */
  | 'alert'
  /** The count of records that could not be read, beside the good one. */
  | 'unreadable'
  /** The row itself, with what could be read of it. */
  | 'row'
  /** The status, which says that something is missing. */
  | 'incomplete'
  /** The heading that says that there is nothing. */
  | 'empty'

export interface BadInput {
  readonly what: string
  readonly told: Told
  readonly answer: () => Response
}

const good = record('good', at('11-19 10:00'))
const bodyOf = (interactions: readonly unknown[]) => ({ statusCode: 0, interactions })
const json = (body: unknown, init?: ResponseInit) => () => Response.json(body, init)
const text = (body: string, init?: ResponseInit) => () => new Response(body, init)
const html = { headers: { 'Content-Type': 'text/html' } }

const bodies: readonly (readonly [what: string, body: string])[] = [
  ['nothing', ''],
  ['a blank', ' \n '],
  ['a word', 'OK'],
  ['a word of JSON', 'null'],
  ['a truth', 'true'],
  ['a number', '42'],
  ['a quoted word', '"interactions"'],
  ['half a brace', '{'],
  ['half a list', '['],
  ['JSON that was cut', cutJson],
  ['JSON cut inside a sign', '{"statusCode":0,"interactions":[{"id":"\\u00'],
  ['JSON and more', `${JSON.stringify(bodyOf([good]))}<!-- 12 ms -->`],
  ['JSON twice', '{"statusCode":0,"interactions":[]}{"statusCode":0,"interactions":[]}'],
  ['single quotes', "{'statusCode':0,'interactions':[]}"],
  ['a comma too many', '{"statusCode":0,"interactions":[],}'],
  ['a number that is none', '{"statusCode":NaN,"interactions":[]}'],
  ['a call', 'callback({"statusCode":0,"interactions":[]})'],
  ['XML', '<?xml version="1.0"?><interactions/>'],
  ['a page', nginxBadGateway],
  ['a page with a title only', titleOnly],
  ['a script', '<script>throw new Error("ran")</script><img src=x onerror="throw new Error(1)">'],
  ['bytes', '\u0000\u0001\u0002\ufffd'],
  ['half a million brackets', '['.repeat(500_000)],
]

const shapes: readonly unknown[] = [
  {},
  { statusCode: 0 },
  { statusCode: null },
  { data: null },
  { data: {} },
  { data: { data: { statusCode: 0 } } },
  { statusCode: 0, interactions: 'none' },
  { statusCode: 0, interactions: 7 },
  { statusCode: 0, interactions: false },
  { statusCode: 0, interaction: 'none' },
  { statusCode: 0, rows: [good] },
  { errorMessage: 'UCS request failed' },
  { status: { code: 500, message: 'Internal' } },
]

// 0 is well, 7 partial; 8 and 20 end the session, and the page asks to sign in.
const codes = [1, 2, 3, 4, 5, 6, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 21, -1, 99, 1e9, 0.5]
const statuses = [400, 403, 404, 405, 406, 408, 409, 410, 411, 413, 414, 415, 422, 423, 429, 431, 451]
const illStatuses = [500, 501, 502, 503, 504, 505, 507, 508, 511]

const noRecords: readonly unknown[] = [
  null,
  true,
  0,
  42,
  '',
  'UCS: locked',
  [],
  [good],
  {},
  { id: null },
  { id: '' },
  { id: '  ' },
  { id: {} },
  { id: [] },
  { id: true },
  { ID: 'good' },
  { mediaType: 'chat', subject: 'It has no id' },
  deep(3_000),
]

const fields = [
  'mediaType',
  'typeId',
  'state',
  'startDate',
  'endDate',
  'subject',
  'comment',
  'contactId',
  'parentId',
  'ownerInformation',
  'customAttributes',
  'phoneNumber',
  'callDuration',
  'userData',
]
const values: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  '',
  'x'.repeat(100_000),
  '<img src=x onerror="throw new Error(1)">',
  '\u202e\u0000\ud800👩‍👩‍👧',
  [],
  [null, [[]], {}],
  {},
  { length: -1, __proto__: null, constructor: 1, toString: 2 },
  deep(3_000),
]

/** Fewer rows than any server is known to cut at. */
function oddField(field: string, odd: readonly unknown[]): BadInput {
  const rows = odd.map((value, n) => ({ ...record(`odd${n}`, at('11-18 09:00')), [field]: value }))
  return { what: `as ${field}, ${odd.length} values that cannot be`, told: 'row', answer: json(bodyOf(rows)) }
}

function deep(levels: number): unknown {
  return JSON.parse('['.repeat(levels) + ']'.repeat(levels))
}

const ofFixture: Readonly<Record<string, Told>> = {
  'answer-error-message.json': 'alert',
  'answer-refused.json': 'alert',
  'answer-without-rows.json': 'alert',
  'answer-unreadable-records.json': 'unreadable',
  'answer-partial.json': 'incomplete',
  'answer-of-v3.json': 'incomplete',
  'answer-null-rows.json': 'empty',
  'content-empty-interaction.json': 'empty',
  'content-unknown-of-v3.json': 'empty',
  'content-email-of-v3.json': 'unreadable',
  'contact-details.json': 'alert',
}

function fixtures(): readonly BadInput[] {
  const folder = 'src/wire/fixtures'
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return names.map((name) => {
    const body: unknown = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))
    const isAnswer = /^(answer|content|contact-details)/.test(name)
    return { what: name, told: ofFixture[name] ?? 'row', answer: json(isAnswer ? body : bodyOf([body])) }
  })
}

/** Everything that a server, or what stands before it, may send where a history is meant. */
export function badInputs(): readonly BadInput[] {
  const shown = (value: unknown) => JSON.stringify(value).slice(0, 40)
  const alert = (what: string, answer: BadInput['answer']): BadInput => ({ what, told: 'alert', answer })
  return [
    ...bodies.map(([what, body]) => alert(`as an answer, ${what}`, text(body, html))),
    ...shapes.map((body) => alert(`as an answer, ${shown(body)}`, json(body))),
    ...codes.map((statusCode) => alert(`statusCode ${statusCode}`, json({ statusCode, statusMessage: 'No' }))),
    ...statuses.map((status) => alert(`HTTP ${status} with a page`, text(`<h1>${status}</h1>`, { ...html, status }))),
    ...illStatuses.map((status) => alert(`HTTP ${status} with nothing`, text('', { status }))),
    alert('HTTP 200 that is not what it says', text('plain', { headers: { 'Content-Encoding': 'gzip' } })),
    alert('HTTP 204', () => new Response(null, { status: 204 })),
    alert('a connection that breaks', () => Response.error()),
    ...noRecords.map(
      (bad): BadInput => ({
        what: `as a record, ${shown(bad)}`,
        told: 'unreadable',
        answer: json(bodyOf([bad, good])),
      }),
    ),
    ...fields.flatMap((field) => [oddField(field, values.slice(0, 7)), oddField(field, values.slice(7))]),
    ...fixtures(),
  ]
}
