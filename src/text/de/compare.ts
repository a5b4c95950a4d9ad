import type { compare as english } from '../en/compare.ts'
import { number } from '../numbers.ts'
import { counted, form } from './plurals.ts'

export const compare: typeof english = {
  title: 'Interaktionen vergleichen',
  mark: 'Zum Vergleich vormerken',
  unmark: 'Zum Vergleich vorgemerkt',
  bar: {
    name: 'Zum Vergleich vorgemerkt',
    marked: (count: number) => `${number(count)} zum Vergleich vorgemerkt`,
    another: 'merken Sie noch eine vor',
    compare: 'Vergleichen',
    clear: 'Leeren',
  },
  legs: {
    ask: 'Was ist anders?',
    asking: 'Server wird abgefragt\u00a0…',
    retry: 'Wiederholen',
    changed: (count: number) =>
      count === 0 ? 'keine Werte geändert' : `${counted(count, { one: 'Wert', other: 'Werte' })} geändert`,
    table: (title: string) => `Änderungen bis ${title}`,
    heads: ['Vorgänger', 'Diese Antwort'] as const,
    kinds: { changed: 'geändert', added: 'hinzugefügt', removed: 'entfernt' },
  },
  heads: ['A', 'B'] as const,
  field: 'Feld',
  kinds: { changed: 'weicht ab', added: 'nur B', removed: 'nur A' },
  sections: { fields: 'Interaktion', attr: 'Zusatzattribute', data: 'Benutzerdaten' },
  fields: {
    media: 'Medium',
    direction: 'Richtung',
    state: 'Status',
    started: 'Beginn',
    ended: 'Ende',
    duration: 'Dauer',
    subject: 'Betreff',
    contact: 'Kontakt',
    contactId: 'Kontakt-ID',
    owner: 'Bearbeiter',
    phone: 'Telefonnummer',
    comment: 'Kommentar',
    parent: 'Vorgänger',
    thread: 'Thread-ID',
  },
  differ: (count: number, of: number) =>
    `${number(count)} von ${counted(of, { one: 'Wert', other: 'Werten' })} ${form(count, { one: 'weicht', other: 'weichen' })} ab`,
  differencesOnly: 'Nur Unterschiede',
  allSame: 'Nichts weicht ab.',
  none: 'Keine von beiden hat welche.',
  swap: 'Tauschen',
  clear: 'Leeren',
  close: 'Schließen',
  loading: 'Alle Details werden beim Server abgefragt\u00a0…',
  incomplete: (ids: readonly string[]) =>
    `Der Server hat nicht alle Details zu ${ids.join(' und ')} geliefert: Verglichen wird, was bekannt ist.`,
  unknown: 'Nicht bekannt',
  showMore: (many: number) => `${number(many)} weitere anzeigen`,
  noKey: '(kein Schlüssel)',
  deeper: '…',
}
