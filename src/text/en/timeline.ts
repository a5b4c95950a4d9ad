import type { Direction } from '#src/model/interaction.ts'
import type { MediaFamily } from '#src/model/media.ts'

const kinds: Record<MediaFamily, string> = {
  call: 'call',
  email: 'email',
  chat: 'chat',
  social: 'social message',
  sms: 'SMS',
  workitem: 'work item',
}

const directed: Record<Direction, string> = {
  inbound: 'Inbound',
  outbound: 'Outbound',
  internal: 'Internal',
  consult: 'Consult',
  unknown: '',
}

/** The feed of interactions by day. */
export const timeline = {
  name: 'Interactions',
  withoutStart: 'Without a readable start',
  waiting: 'waiting for a reply',
  inProgress: 'in progress',
  notBegun: 'not begun',
  noEnd: 'no end given',
  reply: 'reply',
  /** What stands for a subject where there is none: `Outbound call`, `Chat`. */
  untitled: (direction: Direction, family: MediaFamily | undefined, label: string) => {
    const sentence = `${directed[direction]} ${family ? kinds[family] : label.toLowerCase()}`.trim()
    return sentence.charAt(0).toUpperCase() + sentence.slice(1)
  },
}
