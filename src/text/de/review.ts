import type { review as english } from '../en/review.ts'
import { number } from '../numbers.ts'
import { counted } from './plurals.ts'

export const review: typeof english = {
  mark: 'Als geprüft markieren',
  unmark: 'Geprüft',
  addNote: 'Notiz hinzufügen',
  note: 'Notiz',
  noteHint: 'Wird beim Schreiben gespeichert, nur in diesem Browser.',
  progress: (done: number, of: number) => `${number(done)} von ${number(of)} geprüft`,
  next: 'Nächste ungeprüfte',
  allDone: 'Alle sind geprüft.',
  sample: {
    title: 'Zufallsstichprobe',
    hint: 'Derselbe Startwert ergibt aus demselben Ergebnis dieselbe Stichprobe.',
    size: 'Umfang',
    seed: 'Startwert',
    draw: 'Stichprobe ziehen',
    clear: 'Stichprobe verwerfen',
    name: 'Stichprobe',
    said: (size: number, of: number, seed: number) =>
      `Stichprobe: ${number(size)} von ${number(of)}, Startwert ${seed}`,
    counts: 'Filter und Übersicht zählen das ganze Ergebnis.',
    nothing: 'Es gibt nichts, woraus sich ziehen lässt.',
  },
  keptTitle: 'Prüfungen und Notizen',
  kept: 'Prüfungen und Notizen bleiben in diesem Browser; sie werden nirgendwohin gesendet, und wer diesen Browser benutzt, kann sie lesen.',
  notKept: 'In diesem Browser lassen sie sich nicht speichern; sie bleiben nur, bis die Seite geschlossen wird.',
  export: {
    csv: 'Als CSV exportieren',
    json: 'Als JSON exportieren',
    id: 'ID',
    reviewed: 'Geprüft',
    note: 'Notiz',
  },
  saved: 'Die Datei ist geschrieben.',
  forget: {
    all: 'Alle Prüfdaten löschen',
    sure: (reviewed: number, notes: number) =>
      `${counted(reviewed, { one: 'Prüfung', other: 'Prüfungen' })} und ${counted(notes, { one: 'Notiz', other: 'Notizen' })} aus diesem Browser löschen?`,
    yes: 'Löschen',
    no: 'Behalten',
    done: 'Alle Prüfdaten sind gelöscht.',
  },
}
