import type { timeline as english } from '../en/timeline.ts'

const kinds = {
  call: 'Chamada',
  email: 'E-mail',
  chat: 'Chat',
  social: 'Mensagem social',
  sms: 'SMS',
  workitem: 'Item de trabalho',
}

const directed = {
  inbound: 'de entrada',
  outbound: 'de saída',
  internal: 'interno',
  consult: 'de consulta',
  unknown: '',
}

export const timeline: typeof english = {
  name: 'Interações',
  withoutStart: 'Sem início legível',
  waiting: 'aguardando resposta',
  inProgress: 'em andamento',
  notBegun: 'não iniciada',
  noEnd: 'sem fim informado',
  reply: 'resposta',
  untitled: (direction, family, label) => {
    const isFeminine = family === 'call' || family === 'social'
    const way = direction === 'internal' && isFeminine ? 'interna' : directed[direction]
    const sentence = `${family ? kinds[family] : label} ${way}`.trim()
    return sentence.charAt(0).toUpperCase() + sentence.slice(1)
  },
}
