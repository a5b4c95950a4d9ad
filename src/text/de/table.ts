import type { table as english } from '../en/table.ts'
import { number } from '../numbers.ts'
import { counted } from './plurals.ts'

const interactions = (count: number) => counted(count, { one: 'Interaktion', other: 'Interaktionen' })

export const table: typeof english = {
  name: 'Interaktionen',
  columns: {
    started: 'Beginn',
    media: 'Medium',
    subject: 'Betreff',
    contact: 'Kontakt',
    owner: 'Bearbeiter',
    duration: 'Dauer',
    state: 'Status',
    direction: 'Richtung',
    ended: 'Ende',
    phone: 'Telefonnummer',
    comment: 'Kommentar',
    parent: 'Vorgänger',
    id: 'ID',
  },
  interactions,
  day: (day: string, count: number) => `${day}, ${interactions(count)}`,
  reviewed: 'geprüft',
  noDay: 'Ohne brauchbares Datum',
  thread: (size: number) => `Thread ${number(size)}`,
  group: 'Nach Thread gruppieren',
  threadHint: 'Eine von mehreren in einem Thread',
  moreOwners: (count: number) => `+${number(count)}`,
  zoneless: 'Ohne Zeitzone gesendet, angezeigt wie gesendet',
  unreadable: 'Kein lesbares Datum, angezeigt wie gesendet',
  endsBeforeStart: 'Endet, bevor sie beginnt',
  secondKey: (descending: boolean) => `Zweites Sortierkriterium, ${descending ? 'absteigend' : 'aufsteigend'}`,
  chooser: {
    button: 'Spalten',
    name: 'Spalten der Tabelle',
    earlier: (column: string) => `${column} nach vorn`,
    later: (column: string) => `${column} nach hinten`,
    narrower: (column: string) => `${column} schmaler machen`,
    wider: (column: string) => `${column} breiter machen`,
    pin: (column: string) => `${column} anheften`,
    add: 'Spalte hinzufügen',
    remove: (column: string) => `${column} aus den Spalten entfernen`,
    reset: 'Spalten zurücksetzen',
  },
}
