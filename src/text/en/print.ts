import { counted, number } from './counts.ts'

const interactions = (many: number) => counted(many, 'interaction')
const conversations = (many: number) => counted(many, 'conversation')

/** The case file: asking for it, and what stands on paper. */
export const print = {
  button: 'Print…',
  hint: 'A case file with what was said, for paper or as a PDF.',
  dialog: {
    title: 'Print a case file',
    what: 'What to print',
    choices: { interaction: 'This interaction', thread: 'Its thread', result: 'The result' },
    count: interactions,
    about: (zone: string) => `Facts, data and what was said, in the order on the screen, times in ${zone}.`,
    nothing: 'There is nothing to print.',
    large: (many: number, pages: number) =>
      `${interactions(many)} may come to ${number(pages)} pages or more, and each conversation is asked of the server first.`,
    print: 'Print',
    cancel: 'Cancel',
    fetching: 'Fetching what was said',
    fetched: (done: number, of: number) => `${number(done)} of ${conversations(of)} fetched`,
    progress: 'Done so far',
    without: 'Print without the rest',
    partly: (many: number, of: number) => `${number(many)} of ${conversations(of)} could not be fetched.`,
    partlyNote: 'The case file says so in their places.',
    retry: 'Try again',
    withoutThem: 'Print without them',
    refused:
      'The browser did not print: a page within another one may not be allowed to. Open this page in a tab of its own and print there.',
    close: 'Close',
    laying: 'Laying out the pages',
    laid: (done: number, of: number) => `${number(done)} of ${interactions(of)} laid out`,
  },
  /** Of the document while it is printed, and of the PDF: nobody's name. */
  documentTitle: (date: string) => `Case file ${date}`,
  kicker: 'Case file',
  allInteractions: 'All interactions',
  thread: (title: string) => `Thread: ${title}`,
  head: {
    holds: 'Holds',
    whose: 'Whose',
    dates: 'Dates',
    filter: 'Filter',
    order: 'Order',
    zone: 'Times in',
    printed: 'Printed',
    said: 'Conversations',
    sample: 'Sample',
    masked: 'Masking',
  },
  holds: {
    interaction: 'one interaction',
    thread: (many: number) => `a thread of ${interactions(many)}`,
    result: (many: number) => `${interactions(many)}, in the order on the screen`,
  },
  whose: {
    all: 'all interactions',
    contact: (name: string) => `contact ${name}`,
    agent: (name: string) => `agent ${name}`,
  },
  noFilter: 'none',
  dates: (from: string, to: string) => `${from} to ${to}`,
  order: (column: string, descending: boolean) => `${column}, ${descending ? 'descending' : 'ascending'}`,
  said: (here: number, of: number, failed: number, unfetched: number) =>
    [
      `${number(here)} of ${number(of)} fetched`,
      failed > 0 ? `${number(failed)} could not be fetched` : '',
      unfetched > 0 ? `${number(unfetched)} not asked for` : '',
    ]
      .filter(Boolean)
      .join(', '),
  masked: 'what is masked on the page is masked here',
  gapsTitle: 'Not complete. Missing:',
  gap: (when: string, reason: string) => `${when}: ${reason}`,
  contents: {
    title: 'Contents',
    number: 'No.',
    started: 'Started',
    media: 'Media',
    interaction: 'Interaction',
    owner: 'Owner',
    state: 'State',
  },
  /** `UTC+01:00` */
  offset: (sign: string, hours: string, minutes: string) => `UTC${sign}${hours}:${minutes}`,
  at: (time: string, offset: string) => `${time} (${offset})`,
  facts: { id: 'Id', outcome: 'Outcome' },
  contact: (name: string, id: string) => `${name} (${id})`,
  saidTitle: 'What was said',
  failed: (why: string) => `This conversation could not be fetched. ${why}`,
  unfetched: 'This conversation was not fetched.',
  call: 'A call, not recorded as text.',
  talk: (talk: string) => `Talk time ${talk}.`,
  span: (span: string) => `${span} from start to end.`,
  phone: (phone: string) => `Phone number ${phone}.`,
  onlyFormatted: 'It came as a formatted email alone: its plain text was not sent.',
  cut: (shown: number, of: number) => `[The first ${number(shown)} of ${number(of)} characters]`,
  cutRows: (shown: number, of: number) => `The first ${number(shown)} of ${number(of)} rows.`,
  routing: (keys: string) => `${keys} left out.`,
  ghost: (id: string) => `Parent ${id}`,
  ghostNote: 'It is not in this result: no more is known of it here.',
}
