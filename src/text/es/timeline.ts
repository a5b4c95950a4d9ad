import type { Direction } from '#src/model/interaction.ts'
import type { MediaFamily } from '#src/model/media.ts'
import type { timeline as english } from '../en/timeline.ts'

const kinds: Record<MediaFamily, string> = {
  call: 'llamada',
  email: 'correo',
  chat: 'chat',
  social: 'mensaje social',
  sms: 'SMS',
  workitem: 'tarea',
}

const feminine: ReadonlySet<MediaFamily | undefined> = new Set(['call', 'workitem'])

const directed = (direction: Direction, family: MediaFamily | undefined): string => {
  switch (direction) {
    case 'inbound':
      return 'entrante'
    case 'outbound':
      return 'saliente'
    case 'internal':
      return feminine.has(family) ? 'interna' : 'interno'
    case 'consult':
      return 'de consulta'
    case 'unknown':
      return ''
  }
}

export const timeline: typeof english = {
  name: 'Interacciones',
  withoutStart: 'Sin un inicio legible',
  waiting: 'en espera de respuesta',
  inProgress: 'en curso',
  notBegun: 'sin empezar',
  noEnd: 'sin fin indicado',
  reply: 'respuesta',
  untitled: (direction, family, label) => {
    const sentence = `${family ? kinds[family] : label.toLowerCase()} ${directed(direction, family)}`.trim()
    return sentence.charAt(0).toUpperCase() + sentence.slice(1)
  },
}
