import type { table as english } from '../en/table.ts'
import { number } from '../numbers.ts'
import { counted } from './plurals.ts'

const interactions = (count: number) => counted(count, { one: 'interação', many: 'de interações', other: 'interações' })

export const table: typeof english = {
  name: 'Interações',
  columns: {
    started: 'Início',
    media: 'Mídia',
    subject: 'Assunto',
    contact: 'Contato',
    owner: 'Responsável',
    duration: 'Duração',
    state: 'Status',
    direction: 'Direção',
    ended: 'Fim',
    phone: 'Telefone',
    comment: 'Comentário',
    parent: 'Origem',
    id: 'ID',
  },
  interactions,
  day: (day, count) => `${day}, ${interactions(count)}`,
  reviewed: 'revisada',
  noDay: 'Sem data utilizável',
  thread: (size) => `sequência ${number(size)}`,
  group: 'Agrupar por sequência',
  threadHint: 'Uma de várias em uma sequência',
  moreOwners: (count) => `+${count}`,
  zoneless: 'Enviado sem fuso horário, mostrado como foi enviado',
  unreadable: 'Não é uma data legível, mostrado como foi enviado',
  endsBeforeStart: 'Termina antes de começar',
  secondKey: (descending) => `Segundo critério de ordem, ${descending ? 'decrescente' : 'crescente'}`,
  chooser: {
    button: 'Colunas',
    name: 'Colunas da tabela',
    earlier: (column) => `Mover ${column} para antes`,
    later: (column) => `Mover ${column} para depois`,
    narrower: (column) => `Estreitar ${column}`,
    wider: (column) => `Alargar ${column}`,
    pin: (column) => `Fixar ${column}`,
    add: 'Adicionar coluna',
    remove: (column) => `Remover ${column} das colunas`,
    reset: 'Redefinir colunas',
  },
}
