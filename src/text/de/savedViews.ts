import type { savedViews as english } from '../en/savedViews.ts'
import { number } from '../numbers.ts'
import { counted } from './plurals.ts'

const views = (count: number) => counted(count, { one: 'Ansicht', other: 'Ansichten' })

const list = new Intl.ListFormat('de', { type: 'conjunction' })

export const savedViews: typeof english = {
  button: 'Ansichten',
  title: 'Gespeicherte Ansichten',
  builtInTitle: 'Vorgegeben',
  builtIn: {
    open: 'Jetzt offen',
    longest: 'Längste heute',
    repeats: 'Diese Woche wiederholt',
    unowned: 'Ohne Bearbeiter',
  },
  builtInHints: {
    open: 'Noch nicht beendet, neueste zuerst',
    longest: 'Letzte 24 Stunden, längste zuerst',
    repeats: 'Derselbe Kunde und Betreff erneut, letzte 7 Tage',
    unowned: 'Niemandem zugeordnet, neueste zuerst',
  },
  ownTitle: 'Eigene',
  noneYet: 'Noch keine. Richten Sie die Seite ein, wie Sie möchten, und speichern Sie sie dann hier.',
  changed: 'geändert',
  save: 'Diese Ansicht speichern\u00a0…',
  name: 'Name',
  saves: 'Filter, Zeitraum, Sortierung, Ansicht und Spalten werden in diesem Browser gespeichert.',
  saveNow: 'Speichern',
  replace: 'Ersetzen',
  replaces: (name: string) => `„${name}“ gibt es schon und wird ersetzt.`,
  cancel: 'Abbrechen',
  nameMissing: 'Geben Sie einen Namen ein.',
  nameTaken: (name: string) => `Es gibt schon eine Ansicht „${name}“.`,
  nameTooLong: (most: number) => `Höchstens ${number(most)} Zeichen.`,
  rename: 'Umbenennen',
  renameView: (name: string) => `${name} umbenennen`,
  newName: (name: string) => `Neuer Name von ${name}`,
  delete: 'Löschen',
  deleteView: (name: string) => `${name} löschen`,
  deleted: (name: string) => `„${name}“ gelöscht.`,
  undoDelete: 'Rückgängig',
  undoDeleteOf: (name: string) => `Rückgängig: ${name} wiederherstellen`,
  saved: (name: string) => `„${name}“ gespeichert.`,
  keptWithout: (parts: readonly string[]) => `Gespeichert ohne: ${list.format(parts)}`,
  leftOut: {
    words: 'die gesuchten Wörter',
    owner: 'Bearbeiter',
    attribute: 'Attributwerte',
    contact: 'Kontakt',
    phone: 'Telefonnummer',
    id: 'ID',
    subject: 'Betreff',
    comment: 'Kommentar',
    parent: 'Vorgänger',
    thread: 'Thread',
    dates: 'die markierte Zeit',
  },
  untilClosed:
    'Dies kann etwas über eine Person verraten oder ist bald vorbei. Die Ansicht behält es, bis diese Seite geschlossen wird.',
  notKept: 'Dieser Browser speichert nichts für diese Seite: Ansichten bleiben nur, bis die Seite geschlossen wird.',
  export: 'Ansichten exportieren\u00a0…',
  import: 'Ansichten importieren\u00a0…',
  fileHint: 'Dateien enthalten keine Suchwörter, Bearbeiter oder Attributwerte.',
  exported: (count: number) => `${views(count)} in eine Datei geschrieben.`,
  imported: (count: number) => `${views(count)} hinzugefügt.`,
  refused: (name: string) => `„${name}“ wurde nicht importiert.`,
  faults: {
    'too-large': 'Sie ist größer als 1 MB.',
    'not-json': 'Sie enthält kein JSON.',
    'not-views': 'Sie ist keine Datei mit gespeicherten Ansichten.',
    newer: 'Sie wurde von einer neueren Version dieser Seite geschrieben.',
    empty: 'Sie enthält keine Ansichten.',
    unreadable: 'Sie ließ sich nicht lesen.',
    wrong: (where: string, reason: string) => `${where === '' ? 'Die Datei' : where} ${reason}.`,
  },
}
