import type { reader as english } from '../en/reader.ts'
import { number } from '../numbers.ts'
import { counted } from './plurals.ts'

export const reader: typeof english = {
  name: 'Conversas',
  withoutStart: 'Sem início legível',
  talkTime: (length) => `tempo de conversa ${length}`,
  span: (length) => `${length} do início ao fim`,
  loading: 'Obtendo a conversa…',
  noText: {
    email: 'Este e-mail veio sem texto simples: os detalhes podem trazer mais.',
    call: 'Chamada, sem registro em texto',
  },
  failed: 'Não foi possível obter esta conversa.',
  retry: 'Repetir',
  search: {
    name: 'Pesquisar nas conversas',
    clear: 'Limpar a pesquisa nas conversas',
    matches: 'Ocorrências',
    next: 'Próxima ocorrência',
    previous: 'Ocorrência anterior',
    count: (at, matches, conversations) => {
      if (matches === 0) return 'Nenhuma ocorrência'
      const which = at < 0 ? '' : `${number(at + 1)} de `
      const found = counted(matches, { one: 'ocorrência', many: 'de ocorrências', other: 'ocorrências' })
      const where = counted(conversations, { one: 'conversa', many: 'de conversas', other: 'conversas' })
      return `${which}${found} em ${where}`
    },
    none: {
      title: 'Nenhuma conversa pesquisada contém estas palavras',
      some: 'Há transcrições que não foram pesquisadas: a linha acima diz quantas.',
      all: 'Todas as transcrições existentes foram pesquisadas.',
    },
  },
  coverage: {
    name: 'Transcrições',
    transcripts: (here, of, searched) =>
      `${number(here)} de ${
        searched
          ? counted(of, {
              one: 'transcrição pesquisada',
              many: 'de transcrições pesquisadas',
              other: 'transcrições pesquisadas',
            })
          : counted(of, {
              one: 'transcrição obtida',
              many: 'de transcrições obtidas',
              other: 'transcrições obtidas',
            })
      }`,
    unavailable: (many) => counted(many, { one: 'indisponível', many: 'indisponíveis', other: 'indisponíveis' }),
    unfetched: (many) => counted(many, { one: 'não obtida', many: 'não obtidas', other: 'não obtidas' }),
    without: (many) =>
      `${counted(many, { one: 'interação', many: 'de interações', other: 'interações' })} sem transcrição`,
    fetch: 'Obter o restante',
    stop: 'Parar',
    progress: 'Obtido até agora',
  },
}
