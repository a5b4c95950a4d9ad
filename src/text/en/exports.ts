import { counted, number } from './counts.ts'

const interactions = (many: number) => counted(many, 'interaction')

/** What is exported, and what came of it. */
export const exports = {
  what: (rows: number, shown: number, zone: string) =>
    `${interactions(rows)} as shown, ${counted(shown, 'column')}, times in ${zone}`,
  masked: 'What is masked on the page is masked in the file.',
  nothing: 'Nothing to export: no interaction is shown.',
  gapsTitle: 'Not complete. Missing:',
  gap: (when: string, reason: string) => `${when}: ${reason}`,
  moreGaps: (many: number) => `${number(many)} more`,
  reasons: {
    loading: 'still being loaded, what has come so far is exported',
    incomplete: 'not all of it was loaded',
    failed: 'it could not be loaded',
    unreadable: (many: number) => `${counted(many, 'record')} could not be read`,
  },
  formats: { csv: 'CSV', json: 'JSON', ndjson: 'NDJSON' },
  hints: {
    csv: 'The columns shown, for a spreadsheet. Values that begin with = + - @ get an apostrophe before them, so that none runs as a formula. A manifest is offered beside it.',
    json: 'Every field of each interaction, and a manifest: filter, zone, counts and what is missing.',
    ndjson: 'The same with one record on each line, for large sets and other tools.',
  },
  progress: 'Exported so far',
  soFar: (rows: number, of: number) => `${number(rows)} of ${interactions(of)}`,
  cancel: 'Cancel',
  asking: 'Asking whether this may be exported…',
  began: 'Exporting…',
  done: (rows: number, file: string) => `${interactions(rows)} written to ${file}.`,
  guarded: (many: number) => `${counted(many, 'value')} got an apostrophe.`,
  cancelled: 'Cancelled, no file was written.',
  failed: (reason: string) => `The export failed: ${reason}`,
  manifest: 'Save its manifest',
}
