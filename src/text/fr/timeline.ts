import type { Direction } from '#src/model/interaction.ts'
import type { MediaFamily } from '#src/model/media.ts'
import type { timeline as english } from '../en/timeline.ts'

const kinds: Record<MediaFamily, string> = {
  call: 'appel',
  email: 'e-mail',
  chat: 'chat',
  social: 'message social',
  sms: 'SMS',
  workitem: 'tâche',
}

const masculine: Record<Direction, string> = {
  inbound: 'entrant',
  outbound: 'sortant',
  internal: 'interne',
  consult: 'de consultation',
  unknown: '',
}

const feminine: Record<Direction, string> = { ...masculine, inbound: 'entrante', outbound: 'sortante' }

export const timeline: typeof english = {
  name: 'Interactions',
  withoutStart: 'Sans début lisible',
  waiting: 'en attente de réponse',
  inProgress: 'en cours',
  notBegun: 'pas commencée',
  noEnd: 'fin non indiquée',
  reply: 'réponse',
  untitled: (direction, family, label) => {
    const directed = family === 'workitem' ? feminine : masculine
    const sentence = `${family ? kinds[family] : label.toLowerCase()} ${directed[direction]}`.trim()
    return sentence.charAt(0).toUpperCase() + sentence.slice(1)
  },
}
