import type { search as english } from '../en/search.ts'
import { number } from '../numbers.ts'
import { counted } from './plurals.ts'

interface Said {
  readonly field: string
  readonly value: string
  readonly nearest: string | undefined
}

const meant = ({ nearest }: Said) => (nearest === undefined ? '' : ` Meinten Sie „${nearest}“?`)

export const search: typeof english = {
  about: 'Über diese Suche',
  reasons: {
    'unknown-field': (said: Said) =>
      `Ein Feld „${said.field}“ gibt es nicht.${meant(said)} Um den Text selbst zu suchen, setzen Sie ihn in Anführungszeichen.`,
    'unknown-value': (said: Said) => `„${said.value}“ ist kein Wert von ${said.field}.${meant(said)}`,
    'part-of-value': ({ field, value }: Said) =>
      `Kein Wert von ${field} lautet genau „${value}“: Schreiben Sie weiter oder wählen Sie einen aus der Liste.`,
    'no-value': ({ field }: Said) => `Es fehlt ein Wert nach ${field}:`,
    duration: ({ value }: Said) => `„${value}“ ist keine Dauer. Schreiben Sie >5m, <30s, 1m..2m30s oder none.`,
    date: ({ value }: Said) =>
      `„${value}“ ist kein Datum. Schreiben Sie 2026-11-07, 2026-11-01..2026-11-07 oder >2026-11-01.`,
    weekday: ({ value }: Said) => `„${value}“ ist kein Wochentag. Schreiben Sie mon,tue oder mit Stunden mon,tue@9-17.`,
    hour: ({ value }: Said) => `„${value}“ ist keine Stunde. Schreiben Sie 9, 9-17 oder 22-2.`,
    backwards: ({ value }: Said) => `„${value}“ endet, bevor es beginnt.`,
    'open-quote': () => 'Das Anführungszeichen ist nicht geschlossen: Es reicht bis zum Ende.',
    'only-one': ({ field }: Said) => `${field}: nimmt nur einen Wert. Schreiben Sie ${field}: für jeden einmal.`,
    'none-among-spans': () => 'none kann nur neben den Dauern <1m, 1m..5m und >5m stehen.',
  },
  rest: 'Alles andere gilt.',
  suggestions: 'Vorschläge',
  count: (count: number) => `${counted(count, { one: 'Vorschlag', other: 'Vorschläge' })}, Auswahl mit den Pfeiltasten`,
  past: 'Frühere Suchen',
  forget: 'Frühere Suchen löschen',
  fields: 'Eingrenzen nach',
  values: 'Werte',
  share: (part: number) => (part < 0.01 ? 'in unter 1\u00a0%' : `in ${Math.round(part * 100)}\u00a0%`),
  times: (count: number) => number(count),
  hint: [
    ['-Wort', 'ohne dieses Wort'],
    ['"späte Lieferung"', 'eine Wortfolge'],
    ['a,b', 'eines von beiden'],
  ],
  explained: {
    media: ['media:chat,email', 'Medium, eines oder mehrere'],
    direction: ['direction:inbound', 'Von wem sie ausging'],
    state: ['state:pending', 'Wie weit sie ist'],
    owner: ['owner:"Kate London"', 'Wer sie bearbeitet hat; none für niemand'],
    duration: ['duration:30s..2m', 'Beginn bis Ende; auch >5m, none'],
    started: ['started:2026-11-01..2026-11-07', 'Tage, an denen sie begann'],
    day: ['day:mon,tue', 'Wochentag, an dem sie begann'],
    hour: ['hour:9-17', 'Stunde des Tages, in der sie begann'],
    subject: ['subject:refund', 'Ein Teil des Betreffs'],
    comment: ['comment:"call back"', 'Ein Teil des Kommentars'],
    contact: ['contact:lindqvist', 'Ein Teil von Name oder ID des Kontakts'],
    phone: ['phone:4670', 'Ein Teil der Telefonnummer'],
    id: ['id:0000Sa99', 'Ein Teil der ID der Interaktion'],
    parent: ['parent:0000Sa99', 'Ein Teil der ID des Vorgängers'],
    thread: ['thread:0000Sa99', 'Ein Teil der ID des Threads'],
    attr: ['attr.OrderNumber:88213', 'Ein Zusatzattribut'],
    data: ['data.ServiceType:Billing', 'Ein Schlüssel der Benutzerdaten'],
    has: ['has:comment', 'Etwas, das vorhanden ist'],
    is: ['is:open', 'open, closed, reply, repeat, flagged'],
    flag: ['flag:parent-missing', 'Was daran auffällt'],
  },
  traits: {
    open: 'Nicht beendet',
    closed: 'Beendet',
    reply: 'Antwortet auf eine andere Interaktion',
    repeat: 'Derselbe Kontakt und Betreff erneut innerhalb von 7 Tagen',
    flagged: 'Etwas daran ist auffällig',
  },
  present: {
    subject: 'Ein Betreff',
    comment: 'Ein Kommentar',
    contact: 'Ein Kontakt',
    owner: 'Ein Bearbeiter',
    phone: 'Eine Telefonnummer',
    ended: 'Ein Ende',
    parent: 'Ein Vorgänger',
    thread: 'Ein Thread',
  },
}
