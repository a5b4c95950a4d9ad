import type { compare as english } from '../en/compare.ts'
import { number } from '../numbers.ts'
import { counted } from './plurals.ts'

export const compare: typeof english = {
  title: 'Comparar interações',
  mark: 'Marcar para comparar',
  unmark: 'Marcada para comparar',
  bar: {
    name: 'Marcadas para comparar',
    marked: (count) => `${counted(count, { one: 'marcada', many: 'marcadas', other: 'marcadas' })} para comparar`,
    another: 'marque mais uma',
    compare: 'Comparar',
    clear: 'Limpar',
  },
  legs: {
    ask: 'O que mudou?',
    asking: 'Consultando o servidor…',
    retry: 'Repetir',
    changed: (count) =>
      count === 0
        ? 'nenhum valor mudou'
        : counted(count, { one: 'valor mudou', many: 'de valores mudaram', other: 'valores mudaram' }),
    table: (title) => `O que mudou até ${title}`,
    heads: ['Origem', 'Esta resposta'],
    kinds: { changed: 'alterado', added: 'adicionado', removed: 'removido' },
  },
  heads: ['A', 'B'],
  field: 'Campo',
  kinds: { changed: 'difere', added: 'só em B', removed: 'só em A' },
  sections: { fields: 'Interação', attr: 'Atributos personalizados', data: 'Dados do usuário' },
  fields: {
    media: 'Mídia',
    direction: 'Direção',
    state: 'Status',
    started: 'Início',
    ended: 'Fim',
    duration: 'Duração',
    subject: 'Assunto',
    contact: 'Contato',
    contactId: 'ID do contato',
    owner: 'Responsável',
    phone: 'Telefone',
    comment: 'Comentário',
    parent: 'Origem',
    thread: 'ID da sequência',
  },
  differ: (count, of) =>
    `${number(count)} de ${counted(of, { one: 'valor', many: 'de valores', other: 'valores' })} ${count === 1 ? 'difere' : 'diferem'}`,
  differencesOnly: 'Só as diferenças',
  allSame: 'Nada difere.',
  none: 'Nenhuma das duas tem.',
  swap: 'Inverter',
  clear: 'Limpar',
  close: 'Fechar',
  loading: 'Pedindo todos os detalhes ao servidor…',
  incomplete: (ids) =>
    `O servidor não forneceu todos os detalhes de ${ids.join(' e ')}: a comparação usa o que se conhece.`,
  unknown: 'Desconhecido',
  showMore: (many) => `Mostrar mais ${number(many)}`,
  noKey: '(sem chave)',
  deeper: '…',
}
