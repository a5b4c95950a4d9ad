import type { search as english } from '../en/search.ts'
import { number } from '../numbers.ts'
import { counted } from './plurals.ts'

const meant = (nearest: string | undefined) => (nearest === undefined ? '' : ` Você quis dizer “${nearest}”?`)

export const search: typeof english = {
  about: 'Sobre esta pesquisa',
  reasons: {
    'unknown-field': ({ field, nearest }) =>
      `Não existe o campo “${field}”.${meant(nearest)} Para procurar o próprio texto, coloque-o entre aspas.`,
    'unknown-value': ({ field, value, nearest }) => `“${value}” não é um valor de ${field}.${meant(nearest)}`,
    'part-of-value': ({ field, value }) =>
      `Nenhum valor de ${field} é exatamente “${value}”: continue digitando ou escolha um da lista.`,
    'no-value': ({ field }) => `Falta um valor depois de ${field}:`,
    duration: ({ value }) => `“${value}” não é uma duração. Escreva >5m, <30s, 1m..2m30s ou none.`,
    date: ({ value }) => `“${value}” não é uma data. Escreva 2026-11-07, 2026-11-01..2026-11-07 ou >2026-11-01.`,
    weekday: ({ value }) => `“${value}” não é um dia. Escreva mon,tue ou, com horas, mon,tue@9-17.`,
    hour: ({ value }) => `“${value}” não é uma hora. Escreva 9, 9-17 ou 22-2.`,
    backwards: ({ value }) => `“${value}” termina antes de começar.`,
    'open-quote': () => 'As aspas não foram fechadas: vão até o fim.',
    'only-one': ({ field }) => `${field}: aceita um só valor. Escreva ${field}: uma vez para cada um.`,
    'none-among-spans': () => 'none não pode ficar junto de outras durações além de <1m, 1m..5m e >5m.',
  },
  rest: 'Todo o resto se aplica.',
  suggestions: 'Sugestões',
  count: (count) =>
    `${counted(count, { one: 'sugestão', many: 'de sugestões', other: 'sugestões' })}, escolha com as setas`,
  past: 'Pesquisas anteriores',
  forget: 'Esquecer pesquisas anteriores',
  fields: 'Restringir por',
  values: 'Valores',
  share: (part) => (part < 0.01 ? 'em menos de 1%' : `em ${Math.round(part * 100)}%`),
  times: (count) => number(count),
  hint: [
    ['-palavra', 'sem ela'],
    ['"entrega atrasada"', 'uma expressão'],
    ['a,b', 'um ou outro'],
  ],
  explained: {
    media: ['media:chat,email', 'Mídia, uma ou várias'],
    direction: ['direction:inbound', 'Quem a iniciou'],
    state: ['state:pending', 'Em que ponto está'],
    owner: ['owner:"Kate London"', 'Quem a atendeu; none para ninguém'],
    duration: ['duration:30s..2m', 'Do início ao fim; também >5m, none'],
    started: ['started:2026-11-01..2026-11-07', 'Dias em que começou'],
    day: ['day:mon,tue', 'Dia da semana em que começou'],
    hour: ['hour:9-17', 'Hora do dia em que começou'],
    subject: ['subject:refund', 'Uma parte do assunto'],
    comment: ['comment:"call back"', 'Uma parte do comentário'],
    contact: ['contact:lindqvist', 'Uma parte do nome ou do ID do contato'],
    phone: ['phone:4670', 'Uma parte do telefone'],
    id: ['id:0000Sa99', 'Uma parte do ID da interação'],
    parent: ['parent:0000Sa99', 'Uma parte do ID da origem'],
    thread: ['thread:0000Sa99', 'Uma parte do ID da sequência'],
    attr: ['attr.OrderNumber:88213', 'Um atributo personalizado'],
    data: ['data.ServiceType:Billing', 'Uma chave dos dados do usuário'],
    has: ['has:comment', 'Algo que está presente'],
    is: ['is:open', 'open, closed, reply, repeat, flagged'],
    flag: ['flag:parent-missing', 'O que parece errado nela'],
  },
  traits: {
    open: 'Não finalizada',
    closed: 'Finalizada',
    reply: 'Responde a outra interação',
    repeat: 'Mesmo contato e assunto outra vez em até 7 dias',
    flagged: 'Algo nela parece errado',
  },
  present: {
    subject: 'Um assunto',
    comment: 'Um comentário',
    contact: 'Um contato',
    owner: 'Um responsável',
    phone: 'Um telefone',
    ended: 'Um fim',
    parent: 'Uma origem',
    thread: 'Uma sequência',
  },
}
