import type { conversation as english } from '../en/conversation.ts'
import { number } from '../numbers.ts'
import { counted } from './plurals.ts'

const missing = (many: number) =>
  counted(many, { one: 'mensagem ausente', many: 'de mensagens ausentes', other: 'mensagens ausentes' })

export const conversation: typeof english = {
  missing,
  find: {
    box: 'Pesquisar nesta conversa',
    next: 'Próxima ocorrência',
    previous: 'Ocorrência anterior',
    place: (at, of) => `${number(at)} de ${number(of)}`,
    none: 'Nenhuma ocorrência',
  },
  span: 'Do início ao fim',
  changed: { title: 'Dados anexados que mudaram', next: '→' },
  copy: 'Copiar conversa',
  link: {
    label: 'Link para esta linha',
    copied: 'Link para a linha copiado',
    shown: 'O link para a linha está no endereço',
  },
  mail: {
    from: 'De',
    to: 'Para',
    cc: 'Cc',
    subject: 'Assunto',
    showQuoted: 'Mostrar texto citado',
    hideQuoted: 'Ocultar texto citado',
    noText: 'O servidor não enviou nenhum texto deste e-mail.',
    fromHtml: 'O servidor não enviou texto simples: isto é o que diz o e-mail formatado.',
    showFormatted: 'Mostrar formatado',
    showPlain: 'Mostrar texto simples',
    frame: 'E-mail formatado',
    loading: 'Preparando o e-mail para exibição segura…',
    failed: 'Não foi possível mostrar o e-mail formatado.',
    images: (many) =>
      `${counted(many, {
        one: 'imagem não carregada',
        many: 'de imagens não carregadas',
        other: 'imagens não carregadas',
      })}: carregar avisa o remetente.`,
    showImages: 'Mostrar imagens',
    imagesOn: 'As imagens são carregadas até onde a política de segurança desta página permite.',
    cut: 'Só o começo aparece formatado: o e-mail inteiro é longo demais. O registro bruto traz tudo.',
  },
  text: {
    by: (name, isPrivate) => (isPrivate ? `${name} (em privado)` : name),
    line: (time, by, text) => `${time === '' ? '' : `${time} `}${by}: ${text}`,
    event: (time, event, text) => `${time === '' ? '' : `${time} `}${event}${text === '' ? '' : `: ${text}`}`,
    missing: (many) => `[${missing(many)}]`,
  },
}
