import type { exports as english } from '../en/exports.ts'
import { number } from '../numbers.ts'
import { counted } from './plurals.ts'

const interactions = (many: number) => counted(many, { one: 'Interaktion', other: 'Interaktionen' })

export const exports: typeof english = {
  what: (rows: number, shown: number, zone: string) =>
    `${interactions(rows)} wie angezeigt, ${counted(shown, { one: 'Spalte', other: 'Spalten' })}, Zeiten in ${zone}`,
  masked: 'Was auf der Seite maskiert ist, ist auch in der Datei maskiert.',
  nothing: 'Nichts zu exportieren: Es wird keine Interaktion angezeigt.',
  gapsTitle: 'Nicht vollständig. Es fehlt:',
  gap: (when: string, reason: string) => `${when}: ${reason}`,
  moreGaps: (many: number) => `${number(many)} weitere`,
  reasons: {
    loading: 'wird noch geladen, exportiert wird, was bisher da ist',
    incomplete: 'nicht alles wurde geladen',
    failed: 'konnte nicht geladen werden',
    unreadable: (many: number) =>
      `${counted(many, { one: 'Datensatz ließ', other: 'Datensätze ließen' })} sich nicht lesen`,
  },
  formats: { csv: 'CSV', json: 'JSON', ndjson: 'NDJSON' },
  hints: {
    csv: 'Die angezeigten Spalten, für eine Tabellenkalkulation. Vor Werte, die mit = + - @ beginnen, kommt ein Apostroph, damit keiner als Formel ausgeführt wird. Dazu wird ein Manifest angeboten.',
    json: 'Jedes Feld jeder Interaktion und ein Manifest: Filter, Zeitzone, Anzahlen und was fehlt.',
    ndjson: 'Dasselbe mit einem Datensatz je Zeile, für große Mengen und andere Werkzeuge.',
  },
  progress: 'Bisher exportiert',
  soFar: (rows: number, of: number) => `${number(rows)} von ${interactions(of)}`,
  cancel: 'Abbrechen',
  asking: 'Es wird gefragt, ob das exportiert werden darf …',
  began: 'Export läuft\u00a0…',
  done: (rows: number, file: string) => `${interactions(rows)} in ${file} geschrieben.`,
  guarded: (many: number) => `${counted(many, { one: 'Wert erhielt', other: 'Werte erhielten' })} einen Apostroph.`,
  cancelled: 'Abgebrochen, es wurde keine Datei geschrieben.',
  failed: (reason: string) => `Der Export ist fehlgeschlagen: ${reason}`,
  manifest: 'Manifest speichern',
}
