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
  span: 'Start to end',
  changed: { title: 'Attached data that changed', next: '→' },
  copy: 'Copy conversation',
  link: {
    label: 'Link to this line',
    copied: 'Link to the line copied',
    shown: 'The link to the line is in the address',
  },
  mail: {
    from: 'From',
    to: 'To',
    cc: 'Cc',
    subject: 'Subject',
    showQuoted: 'Show quoted text',
    hideQuoted: 'Hide quoted text',
    noText: 'The server sent no text of this email.',
    fromHtml: 'The server sent no plain text: this is what the formatted email says.',
    showFormatted: 'Show formatted',
    showPlain: 'Show plain text',
    frame: 'Formatted email',
    loading: 'Making the email safe to show…',
    failed: 'The formatted email could not be shown.',
    images: (many: number) => `${counted(many, 'picture is', 'pictures are')} left out: loading tells the sender.`,
    showImages: 'Show images',
    imagesOn: 'Pictures are loaded as far as this page’s security policy lets them.',
    cut: 'Only the beginning is shown formatted: the whole is too long. The raw record has all of it.',
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
