import { counted, number } from './counts.ts'

/** A mistake in the search box: which field it stands in and what was typed. */
interface Said {
  readonly field: string
  readonly value: string
  /** What may have been meant. */
  readonly nearest: string | undefined
}

const meant = ({ nearest }: Said) => (nearest === undefined ? '' : ` Did you mean “${nearest}”?`)

/** The search box, once it knows its language. */
export const search = {
  /** Names the lines below the box. */
  about: 'About this search',
  reasons: {
    'unknown-field': (said: Said) =>
      `There is no field “${said.field}”.${meant(said)} To look for the text itself, put it in quotes.`,
    'unknown-value': (said: Said) => `“${said.value}” is no value of ${said.field}.${meant(said)}`,
    'part-of-value': ({ field, value }: Said) =>
      `No ${field} is exactly “${value}”: go on typing, or choose one from the list.`,
    'no-value': ({ field }: Said) => `A value is missing after ${field}:`,
    duration: ({ value }: Said) => `“${value}” is no duration. Write >5m, <30s, 1m..2m30s or none.`,
    date: ({ value }: Said) => `“${value}” is no date. Write 2026-11-07, 2026-11-01..2026-11-07 or >2026-11-01.`,
    weekday: ({ value }: Said) => `“${value}” is no day. Write mon,tue, or with hours mon,tue@9-17.`,
    hour: ({ value }: Said) => `“${value}” is no hour. Write 9, 9-17 or 22-2.`,
    backwards: ({ value }: Said) => `“${value}” ends before it begins.`,
    'open-quote': () => 'The quote is not closed: it reaches to the end.',
    'only-one': ({ field }: Said) => `${field}: takes one value. Write ${field}: once for each.`,
    'none-among-spans': () => 'none cannot stand beside other durations than <1m, 1m..5m and >5m.',
  },
  /** Said, not shown. */
  rest: 'Everything else applies.',
  suggestions: 'Suggestions',
  count: (count: number) => `${counted(count, 'suggestion')}, choose with the arrow keys`,
  past: 'Past searches',
  forget: 'Forget past searches',
  fields: 'Narrow by',
  values: 'Values',
  share: (part: number) => (part < 0.01 ? 'in under 1 %' : `in ${Math.round(part * 100)} %`),
  times: (count: number) => number(count),
  /** What can be typed beside fields. */
  hint: [
    ['-word', 'without it'],
    ['"late delivery"', 'a phrase'],
    ['a,b', 'either'],
  ],
  /** Each field: an example, and what it looks at. */
  explained: {
    media: ['media:chat,email', 'Medium, one or several'],
    direction: ['direction:inbound', 'Who began it'],
    state: ['state:pending', 'How far it is'],
    owner: ['owner:"Kate London"', 'Who handled it; none for nobody'],
    duration: ['duration:30s..2m', 'Start to end; also >5m, none'],
    started: ['started:2026-11-01..2026-11-07', 'Days on which it began'],
    day: ['day:mon,tue', 'Day of the week on which it began'],
    hour: ['hour:9-17', 'Hour of the day in which it began'],
    subject: ['subject:refund', 'A part of the subject'],
    comment: ['comment:"call back"', 'A part of the comment'],
    contact: ['contact:lindqvist', 'A part of the contact’s name or id'],
    phone: ['phone:4670', 'A part of the phone number'],
    id: ['id:0000Sa99', 'A part of the interaction’s id'],
    parent: ['parent:0000Sa99', 'A part of the parent’s id'],
    thread: ['thread:0000Sa99', 'A part of the thread’s id'],
    attr: ['attr.OrderNumber:88213', 'A custom attribute'],
    data: ['data.ServiceType:Billing', 'A key of the user data'],
    has: ['has:comment', 'Something that is there'],
    is: ['is:open', 'open, closed, reply, repeat, flagged'],
    flag: ['flag:parent-missing', 'What looks wrong with it'],
  } satisfies Readonly<Record<string, readonly [example: string, what: string]>>,
  traits: {
    open: 'Not stopped',
    closed: 'Stopped',
    reply: 'Answers another interaction',
    repeat: 'Same contact and subject again within 7 days',
    flagged: 'Something looks wrong with it',
  },
  present: {
    subject: 'A subject',
    comment: 'A comment',
    contact: 'A contact',
    owner: 'An owner',
    phone: 'A phone number',
    ended: 'An end',
    parent: 'A parent',
    thread: 'A thread',
  },
}
