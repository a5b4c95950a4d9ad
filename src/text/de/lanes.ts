import type { LanesBy } from '#src/model/lanesBy.ts'
import type { lanes as english } from '../en/lanes.ts'
import { number } from '../numbers.ts'
import { counted, form } from './plurals.ts'

const interactions = (count: number) => counted(count, { one: 'Interaktion', other: 'Interaktionen' })

const someOthers: Record<LanesBy, { readonly one: string; readonly other: string }> = {
  media: { one: 'anderes Medium', other: 'andere Medien' },
  owner: { one: 'anderer Bearbeiter', other: 'andere Bearbeiter' },
  contact: { one: 'anderer Kontakt', other: 'andere Kontakte' },
}

export const lanes: typeof english = {
  name: 'Spuren',
  by: {
    name: 'Gruppieren nach',
    values: { media: 'Medium', owner: 'Bearbeiter', contact: 'Kontakt' },
  },
  none: { owner: 'Kein Bearbeiter', contact: 'Kein Kontakt' },
  others: (by: LanesBy, count: number) => counted(count, someOthers[by]),
  lane: (name: string, count: number) => `${name}, ${interactions(count)}`,
  count: (count: number) => number(count),
  over: (count: number) => `+${number(count)}`,
  timeShown: 'Angezeigte Zeit',
  earlier: 'Früher',
  later: 'Später',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  whole: 'Ganzer Zeitraum',
  select: 'Zeit wählen',
  filter: 'Auf Ausschnitt filtern',
  more: 'Mehr zu den Spuren',
  now: 'Jetzt',
  hint: (wheelScrolls: boolean) =>
    `${wheelScrolls ? 'Strg + Scrollen' : 'Scrollen'} zoomt, Ziehen verschiebt, Alt + Ziehen filtert`,
  selecting: 'Ziehen Sie über die Zeit, auf die gefiltert werden soll',
  notes: {
    over: (count: number) =>
      `${number(count)} ${form(count, { one: 'liegt', other: 'liegen' })} über anderen: zum Trennen vergrößern`,
    undated: (count: number) => `${interactions(count)} ohne lesbaren Beginn`,
    listed: (listed: number, inView: number) =>
      `${number(listed)} von ${number(inView)} sichtbaren Balken ${form(listed, { one: 'ist', other: 'sind' })} aufgeführt; die Pfeiltasten führen zu den anderen`,
  },
  silent: {
    name: 'Zeiten ohne Interaktion',
    days: (count: number) => `${counted(count, { one: 'Tag', other: 'Tage' })} Stille`,
    hours: (count: number) => `${counted(count, { one: 'Stunde', other: 'Stunden' })} Stille`,
    minutes: (count: number) => `${counted(count, { one: 'Minute', other: 'Minuten' })} Stille`,
    item: (silent: string, span: string) => `${silent}, ${span}`,
  },
  replyTo: (parent: string) => `Antwort auf ${parent}`,
  replies: (count: number) => counted(count, { one: 'Antwort', other: 'Antworten' }),
  between: (from: string, to: string) => `${from} – ${to}`,
}
