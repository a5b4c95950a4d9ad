import type { print as english } from '../en/print.ts'
import { number } from '../numbers.ts'
import { counted, form } from './plurals.ts'

const interactions = (many: number) => counted(many, { one: 'Interaktion', other: 'Interaktionen' })
const conversations = (many: number) => counted(many, { one: 'Konversation', other: 'Konversationen' })

export const print: typeof english = {
  button: 'Drucken\u00a0…',
  hint: 'Eine Fallakte mit dem Wortlaut, auf Papier oder als PDF.',
  dialog: {
    title: 'Fallakte drucken',
    what: 'Was gedruckt wird',
    choices: { interaction: 'Diese Interaktion', thread: 'Der ganze Thread', result: 'Das Ergebnis' },
    count: interactions,
    about: (zone: string) => `Fakten, Daten und Wortlaut, in der Reihenfolge auf dem Bildschirm, Zeiten in ${zone}.`,
    nothing: 'Es gibt nichts zu drucken.',
    large: (many: number, pages: number) =>
      `${interactions(many)} ${form(many, { one: 'kann', other: 'können' })} ${counted(pages, { one: 'Seite', other: 'Seiten' })} oder mehr ergeben, und jede Konversation wird zuerst vom Server abgerufen.`,
    print: 'Drucken',
    cancel: 'Abbrechen',
    fetching: 'Wortlaut wird abgerufen',
    fetched: (done: number, of: number) => `${number(done)} von ${conversations(of)} abgerufen`,
    progress: 'Bisher erledigt',
    without: 'Ohne den Rest drucken',
    partly: (many: number, of: number) =>
      `${number(many)} von ${conversations(of)} ${form(many, { one: 'konnte', other: 'konnten' })} nicht abgerufen werden.`,
    partlyNote: 'Die Fallakte vermerkt dies an den betreffenden Stellen.',
    retry: 'Wiederholen',
    withoutThem: 'Ohne diese drucken',
    refused:
      'Der Browser hat nicht gedruckt: Eine Seite innerhalb einer anderen darf das vielleicht nicht. Öffnen Sie diese Seite in einem eigenen Tab und drucken Sie dort.',
    close: 'Schließen',
    laying: 'Seiten werden aufbereitet',
    laid: (done: number, of: number) => `${number(done)} von ${interactions(of)} aufbereitet`,
  },
  documentTitle: (date: string) => `Fallakte ${date}`,
  kicker: 'Fallakte',
  allInteractions: 'Alle Interaktionen',
  thread: (title: string) => `Thread: ${title}`,
  head: {
    holds: 'Inhalt',
    whose: 'Bezug',
    dates: 'Zeitraum',
    filter: 'Filter',
    order: 'Sortierung',
    zone: 'Zeiten in',
    printed: 'Gedruckt',
    said: 'Konversationen',
    sample: 'Stichprobe',
    masked: 'Maskierung',
  },
  holds: {
    interaction: 'eine Interaktion',
    thread: (many: number) => `ein Thread mit ${interactions(many)}`,
    result: (many: number) => `${interactions(many)}, in der Reihenfolge auf dem Bildschirm`,
  },
  whose: {
    all: 'alle Interaktionen',
    contact: (name: string) => `Kontakt ${name}`,
    agent: (name: string) => `Agent ${name}`,
  },
  noFilter: 'keiner',
  dates: (from: string, to: string) => `${from} bis ${to}`,
  order: (column: string, descending: boolean) => `${column}, ${descending ? 'absteigend' : 'aufsteigend'}`,
  said: (here: number, of: number, failed: number, unfetched: number) =>
    [
      `${number(here)} von ${number(of)} abgerufen`,
      failed > 0 ? `${number(failed)} ${form(failed, { one: 'konnte', other: 'konnten' })} nicht abgerufen werden` : '',
      unfetched > 0 ? `${number(unfetched)} nicht angefragt` : '',
    ]
      .filter(Boolean)
      .join(', '),
  masked: 'was auf der Seite maskiert ist, ist hier maskiert',
  gapsTitle: 'Nicht vollständig. Es fehlt:',
  gap: (when: string, reason: string) => `${when}: ${reason}`,
  contents: {
    title: 'Inhaltsverzeichnis',
    number: 'Nr.',
    started: 'Beginn',
    media: 'Medium',
    interaction: 'Interaktion',
    owner: 'Bearbeiter',
    state: 'Status',
  },
  offset: (sign: string, hours: string, minutes: string) => `UTC${sign}${hours}:${minutes}`,
  at: (time: string, offset: string) => `${time} (${offset})`,
  facts: { id: 'ID', outcome: 'Abschluss' },
  contact: (name: string, id: string) => `${name} (${id})`,
  saidTitle: 'Wortlaut',
  failed: (why: string) => `Diese Konversation konnte nicht abgerufen werden. ${why}`,
  unfetched: 'Diese Konversation wurde nicht abgerufen.',
  call: 'Ein Anruf, nicht als Text aufgezeichnet.',
  talk: (talk: string) => `Gesprächszeit ${talk}.`,
  span: (span: string) => `${span} von Beginn bis Ende.`,
  phone: (phone: string) => `Telefonnummer ${phone}.`,
  onlyFormatted: 'Es kam nur eine formatierte E-Mail: Reiner Text wurde nicht gesendet.',
  cut: (shown: number, of: number) => `[Die ersten ${number(shown)} von ${number(of)} Zeichen]`,
  cutRows: (shown: number, of: number) => `Die ersten ${number(shown)} von ${number(of)} Zeilen.`,
  routing: (keys: string) => `${keys} ausgelassen.`,
  ghost: (id: string) => `Vorgänger ${id}`,
  ghostNote: 'Er ist nicht in diesem Ergebnis: Mehr ist hier nicht über ihn bekannt.',
}
