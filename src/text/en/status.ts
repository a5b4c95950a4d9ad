import { counted, number } from './counts.ts'

const noun = (many: number, one: string, more: string) => (many === 1 ? one : more)

/** How the retrieval stands, what failed, and what is not there. */
export const status = {
  retrieval: 'Retrieval',
  /** Of a file: whether the server has more is not known. */
  wholeFile: 'All of the file',
  state: { complete: 'Complete', loading: 'Loading', incomplete: 'Incomplete', failed: 'Incomplete' },
  rows: number,
  interactions: (many: number) => noun(many, 'interaction', 'interactions'),
  nothingYet: 'interactions',
  nothing: 'nothing loaded',
  span: (from: string, to: string) => (from === to ? `on ${from}` : `from ${from} to ${to}`),
  done: (done: number, of: number, unit: 'days' | 'requests') => `${number(done)} of ${number(of)} ${unit}`,
  soFar: (many: number) => `${number(many)} so far`,
  progress: 'Retrieved so far',
  cancel: 'Cancel',
  gap: (when: string, reason: string) => `${when}: ${reason}`,
  gapSpan: (from: string, to: string) => (from === to ? from : `${from} – ${to}`),
  gaps: 'What is missing',
  moreGaps: (many: number) => `${number(many)} more ${noun(many, 'gap', 'gaps')}`,
  loadRest: 'Load the rest',
  loadRestOf: (when: string) => `Load the rest: ${when}`,
  unreadable: (many: number) => `${counted(many, 'record', 'records')} could not be read`,
  unreadableTitle: 'Records that could not be read',
  unreadableNote: 'They are left out of every count and list on this page. This is what the server sent.',
  notListed: (many: number) => `${number(many)} more are not listed here.`,
  close: 'Close',
  source: { main: 'Main source', archive: 'Archive', both: 'Main and archive', file: 'File' },
  updated: (time: string) => `Updated ${time}`,
  newRows: 'New interactions',
  arrived: (fresh: number, changed: number) =>
    [fresh > 0 ? `${number(fresh)} new` : '', changed > 0 ? `${number(changed)} changed` : '']
      .filter(Boolean)
      .join(', '),
  retry: 'Retry',
  serverSaid: 'The server said',
  technical: 'Technical detail',
}
