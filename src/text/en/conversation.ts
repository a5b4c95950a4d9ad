import { counted, number } from './counts.ts'

/** The Conversation tab beyond its messages: finding, linking, e-mails, calls, changed data. */
export const conversation = {
  missing: (many: number) => `${counted(many, 'message is', 'messages are')} missing`,
  find: {
    box: 'Search this conversation',
    next: 'Next match',
    previous: 'Previous match',
    place: (at: number, of: number) => `${number(at)} of ${number(of)}`,
    none: 'No matches',
  },
  copy: 'Copy conversation',
  link: {
    label: 'Link to this line',
    copied: 'Link to the line copied',
    shown: 'The link to the line is in the address',
  },
  /** Copied as text. */
  text: {
    by: (name: string, isPrivate: boolean) => (isPrivate ? `${name} (private)` : name),
    line: (time: string, by: string, text: string) => `${time === '' ? '' : `${time} `}${by}: ${text}`,
    event: (time: string, event: string, text: string) =>
      `${time === '' ? '' : `${time} `}${event}${text === '' ? '' : `: ${text}`}`,
    missing: (many: number) => `[${counted(many, 'message is', 'messages are')} missing]`,
  },
}
