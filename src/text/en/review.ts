import { counted, number } from './counts.ts'

/** Reviewing interactions: what is kept of it stays in the browser. */
export const review = {
  mark: 'Mark reviewed',
  unmark: 'Reviewed',
  addNote: 'Add note',
  note: 'Note',
  noteHint: 'Kept in this browser only, as you write it.',
  progress: (done: number, of: number) => `${number(done)} of ${number(of)} reviewed`,
  next: 'Next unreviewed',
  allDone: 'All of these are reviewed.',
  sample: {
    title: 'Random sample',
    hint: 'The same seed draws the same sample of the same result.',
    size: 'Size',
    seed: 'Seed',
    draw: 'Draw sample',
    clear: 'Clear sample',
    name: 'Sample',
    said: (size: number, of: number, seed: number) => `Sample ${number(size)} of ${number(of)}, seed ${seed}`,
    counts: 'Filters and overview count the whole result.',
    nothing: 'There is nothing to draw from.',
  },
  keptTitle: 'Reviews and notes',
  kept: 'Reviews and notes stay in this browser: they are sent nowhere, and whoever uses this browser can read them.',
  notKept: 'This browser does not let them be kept: they last until the page is closed.',
  export: { csv: 'Export as CSV', json: 'Export as JSON', id: 'Id', reviewed: 'Reviewed', note: 'Note' },
  saved: 'The file is written.',
  forget: {
    all: 'Delete all review data',
    sure: (reviewed: number, notes: number) =>
      `Delete ${counted(reviewed, 'review')} and ${counted(notes, 'note')} from this browser?`,
    yes: 'Delete',
    no: 'Keep',
    done: 'All review data is deleted.',
  },
}
