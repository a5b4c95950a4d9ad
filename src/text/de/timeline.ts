import type { Direction } from '#src/model/interaction.ts'
import type { MediaFamily } from '#src/model/media.ts'
import type { timeline as english } from '../en/timeline.ts'

const kinds: Record<MediaFamily, readonly [noun: string, ending: string]> = {
  call: ['Anruf', 'er'],
  email: ['E-Mail', 'e'],
  chat: ['Chat', 'er'],
  social: ['Social-Media-Nachricht', 'e'],
  sms: ['SMS', 'e'],
  workitem: ['Arbeitselement', 'es'],
}

const directed: Record<Direction, string> = {
  inbound: 'eingehend',
  outbound: 'ausgehend',
  internal: 'intern',
  consult: 'Rückfrage',
  unknown: '',
}

export const timeline: typeof english = {
  name: 'Interaktionen',
  withoutStart: 'Ohne lesbaren Beginn',
  waiting: 'wartet auf Antwort',
  inProgress: 'in Bearbeitung',
  notBegun: 'nicht begonnen',
  noEnd: 'kein Ende angegeben',
  reply: 'Antwort',
  untitled: (direction: Direction, family: MediaFamily | undefined, label: string) => {
    const word = directed[direction]
    const [noun, ending] = family ? kinds[family] : [label]
    if (word === '') return noun
    if (ending === undefined || direction === 'consult') return `${noun} (${word})`
    return `${word.charAt(0).toUpperCase()}${word.slice(1)}${ending} ${noun}`
  },
}
