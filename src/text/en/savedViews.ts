import { counted } from './counts.ts'

const views = (count: number) => counted(count, 'view')

const list = new Intl.ListFormat('en', { type: 'conjunction' })

/** Views that are kept under a name. */
export const savedViews = {
  button: 'Views',
  title: 'Saved views',
  builtInTitle: 'Built in',
  builtIn: {
    open: 'Open now',
    longest: 'Longest today',
    repeats: 'Repeats this week',
    unowned: 'Without owner',
  },
  builtInHints: {
    open: 'Not stopped yet, newest first',
    longest: 'Last 24 hours, longest first',
    repeats: 'The same customer and subject again, last 7 days',
    unowned: 'Nobody has them, newest first',
  },
  ownTitle: 'Yours',
  noneYet: 'None yet. Set the page as you like it, then save it here.',
  /** After the name of the view that was chosen, once the screen differs from it. */
  changed: 'changed',
  save: 'Save this view…',
  name: 'Name',
  /** The dates are kept as a span that ends now, or not at all. */
  saves: 'Filter, dates, order, view and columns are kept in this browser.',
  saveNow: 'Save',
  replace: 'Replace',
  replaces: (name: string) => `“${name}” is there already: it will be replaced.`,
  cancel: 'Cancel',
  nameMissing: 'Give it a name.',
  nameTaken: (name: string) => `There is a view named “${name}”.`,
  nameTooLong: (most: number) => `No more than ${most} characters.`,
  rename: 'Rename',
  renameView: (name: string) => `Rename ${name}`,
  newName: (name: string) => `New name of ${name}`,
  delete: 'Delete',
  deleteView: (name: string) => `Delete ${name}`,
  deleted: (name: string) => `“${name}” deleted.`,
  undoDelete: 'Undo',
  undoDeleteOf: (name: string) => `Undo: bring back ${name}`,
  saved: (name: string) => `“${name}” saved.`,
  keptWithout: (parts: readonly string[]) => `Kept without: ${list.format(parts)}`,
  leftOut: {
    words: 'the words you searched for',
    owner: 'owner',
    attribute: 'attribute values',
    contact: 'contact',
    phone: 'phone number',
    id: 'id',
    subject: 'subject',
    comment: 'comment',
    parent: 'parent',
    thread: 'thread',
    dates: 'the dates you marked',
  },
  /** What is left out works until then. */
  untilClosed: 'They may tell of a person, or are soon past. The view has them until this page is closed.',
  notKept: 'This browser keeps nothing for this page: views last until it is closed.',
  export: 'Export views…',
  import: 'Import views…',
  fileHint: 'Files hold no search words, owners or attribute values.',
  exported: (count: number) => `${views(count)} written to a file.`,
  imported: (count: number) => `${views(count)} added.`,
  refused: (name: string) => `“${name}” was not imported.`,
  faults: {
    'too-large': 'It is larger than 1 MB.',
    'not-json': 'It is not JSON.',
    'not-views': 'It is not a file of saved views.',
    newer: 'It was written by a newer version of this page.',
    empty: 'There are no views in it.',
    unreadable: 'It could not be read.',
    wrong: (where: string, reason: string) => `${where === '' ? 'The file' : where} ${reason}.`,
  },
}
