import type { status as english } from '../en/status.ts'
import { number } from '../numbers.ts'
import { counted, form } from './plurals.ts'

const ofUnits = {
  days: { one: 'Tag', other: 'Tagen' },
  requests: { one: 'Anfrage', other: 'Anfragen' },
}

export const status: typeof english = {
  retrieval: 'Abruf',
  wholeFile: 'Die ganze Datei',
  state: { complete: 'Vollständig', loading: 'Lädt', incomplete: 'Unvollständig', failed: 'Unvollständig' },
  rows: number,
  interactions: (many: number) => form(many, { one: 'Interaktion', other: 'Interaktionen' }),
  nothingYet: 'Interaktionen',
  nothing: 'nichts geladen',
  span: (from: string, to: string) => (from === to ? `am ${from}` : `vom ${from} bis ${to}`),
  done: (done: number, of: number, unit: 'days' | 'requests') => `${number(done)} von ${counted(of, ofUnits[unit])}`,
  soFar: (many: number) => `bisher ${number(many)}`,
  progress: 'Bisher abgerufen',
  cancel: 'Abbrechen',
  gap: (when: string, reason: string) => `${when}: ${reason}`,
  gapSpan: (from: string, to: string) => (from === to ? from : `${from} – ${to}`),
  gaps: 'Was fehlt',
  moreGaps: (many: number) => counted(many, { one: 'weitere Lücke', other: 'weitere Lücken' }),
  loadRest: 'Rest laden',
  loadRestOf: (when: string) => `Rest laden: ${when}`,
  unreadable: (many: number) => `${counted(many, { one: 'Datensatz', other: 'Datensätze' })} nicht lesbar`,
  unreadableTitle: 'Nicht lesbare Datensätze',
  unreadableNote:
    'Diese Datensätze fehlen in allen Zahlen und Listen dieser Seite. Hier steht, was der Server gesendet hat.',
  notListed: (many: number) =>
    `${number(many)} weitere ${form(many, { one: 'ist', other: 'sind' })} hier nicht aufgeführt.`,
  close: 'Schließen',
  source: { main: 'Hauptquelle', archive: 'Archiv', both: 'Hauptquelle und Archiv', file: 'Datei' },
  updated: (time: string) => `Aktualisiert ${time}`,
  newRows: 'Neue Interaktionen',
  arrived: (fresh: number, changed: number) =>
    [fresh > 0 ? `${number(fresh)} neu` : '', changed > 0 ? `${number(changed)} geändert` : '']
      .filter(Boolean)
      .join(', '),
  retry: 'Wiederholen',
  serverSaid: 'Der Server meldete:',
  technical: 'Technische Details',
}
