import { counted, number } from './counts.ts'

/** A file that is opened in place of the server. */
export const archive = {
  name: 'Open file',
  close: 'Close file',
  showing: (file: string) => `Showing the file ${file}:`,
  holds: (many: number) => counted(many, 'interaction', 'interactions'),
  exported: (date: string) => `exported ${date}`,
  notServer: 'not from the server',
  gapsIn: (many: number) => `${counted(many, 'gap', 'gaps')}: see “About this file”`,
  about: 'About this file',
  raw: 'It is a server’s answer, not an export: it tells nothing of its filter, its zone or what is missing.',
  filter: (query: string) => (query === '' ? 'It was written without a filter.' : `It was filtered: ${query}`),
  zone: (zone: string) => `Times on the screen were in ${zone} when it was written.`,
  counts: (shown: number, loaded: number) =>
    `It was written from ${number(loaded)} loaded, of which ${number(shown)} were shown.`,
  short: (held: number, written: number) =>
    `It says that it holds ${number(written)}, and ${number(held)} are in it: it may have been cut or changed.`,
  masked: (many: number) => `${counted(many, 'value', 'values')} in it were masked when it was written.`,
  noTranscripts: 'It holds no transcripts.',
  transcripts: (many: number) => `It holds ${counted(many, 'transcript')}.`,
  unreadable: (many: number) =>
    `${counted(many, 'record', 'records')} in it could not be read: the foot of the page lists them. The rest is all there.`,
  complete: 'Nothing was missing when it was written.',
  gaps: 'Missing already when it was written:',
  gap: (from: string, to: string, reason: string) => `${from} – ${to}: ${reason}`,
  partial: (said: string) => `the server said that its answer is partial: ${said}`,
  moreGaps: (many: number) => `and ${number(many)} more`,
  reading: (file: string) => `Reading ${file}…`,
  drop: 'Drop the file here to open it',
  dropHint: 'JSON, NDJSON or a server’s answer. Nothing is sent anywhere.',
  problem: {
    title: (file: string) => `${file} could not be opened`,
    close: 'Put away',
    empty: 'It is empty. Export it again, or choose another file.',
    notJson: (line: number | undefined) =>
      `It is not JSON${line === undefined ? '' : ` (line ${number(line)})`}. Choose a JSON or NDJSON that this viewer exported, or a server’s answer. A CSV cannot be opened again.`,
    noInteractions: 'It is JSON, but holds no interactions. Choose an export of this viewer, or a server’s answer.',
    refused: (said: string) => `It is a server’s refusal, with no interactions in it: ${said}`,
    nothingReadable: (many: number, reason: string) =>
      `Not one of its ${counted(many, 'record', 'records')} could be read (${reason}). Choose an export of this viewer, or a server’s answer.`,
    tooLarge: (mb: number) =>
      `It is larger than ${number(mb)} MB, which a browser cannot read as one. Export fewer dates at a time.`,
    unread: 'The browser could not read it: it may have been moved or changed meanwhile. Choose it again.',
  },
}
