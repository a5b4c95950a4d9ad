import type { app as english } from '../en/app.ts'
import { number } from '../numbers.ts'
import { counted, form } from './plurals.ts'

export const app: typeof english = {
  title: 'Interaktionsverlauf',
  views: {
    name: 'Ansicht',
    table: 'Tabelle',
    timeline: 'Zeitleiste',
    lanes: 'Spuren',
    reader: 'Lesen',
  },
  order: { newestFirst: 'Neueste zuerst', oldestFirst: 'Älteste zuerst' },
  timesIn: (zone: string) => `Zeiten in ${zone}`,
  openFile: 'Datei öffnen\u00a0…',
  details: 'Details der Interaktion',
  filtersTitle: 'Filter',
  closeFilters: 'Filter schließen',
  empty: {
    range: {
      title: 'Keine Interaktionen in diesem Zeitraum',
      text: (span: string) => `Auf dem Server gibt es ${span} keine.`,
      textOfFile: (span: string) => `In der Datei gibt es ${span} keine.`,
      wider: 'Letzte 90 Tage ansehen',
    },
    filtered: {
      title: 'Keine Interaktion passt zu den Filtern',
      text: (total: number) =>
        `${number(total)} ${form(total, { one: 'ist', other: 'sind' })} geladen; keine davon passt zu allen Filtern.`,
      clear: 'Suche und Filter aufheben',
    },
  },
  retrying: 'Es wird erneut versucht. „Wiederholen“ tut dies sofort.',
  gap: {
    limit: (limit: number) => `der Server hat an seiner Grenze von ${number(limit)} aufgehört`,
    partial: (said: string) => `der Server meldet, dass seine Antwort unvollständig ist: ${said}`,
    cancelled: 'abgebrochen, bevor geladen war',
    media: (media: readonly string[]) =>
      `ein übervoller Tag, für den der Server nicht nach ${media.join(', ')} allein gefragt werden kann`,
    bound: {
      rows: (most: number) => `bei ${counted(most, { one: 'Interaktion', other: 'Interaktionen' })} angehalten`,
      requests: (most: number) => `nach ${counted(most, { one: 'Anfrage', other: 'Anfragen' })} angehalten`,
      time: (minutes: number) => `nach ${counted(minutes, { one: 'Minute', other: 'Minuten' })} angehalten`,
    },
  },
  link: {
    title: 'Ein Teil dieses Links ließ sich nicht lesen',
    problem: (what: string) => `Ausgelassen: ${what}`,
    close: 'Schließen',
  },
}
