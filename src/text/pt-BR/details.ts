import type { details as english } from '../en/details.ts'
import { number } from '../numbers.ts'
import { counted, form } from './plurals.ts'

export const details: typeof english = {
  name: 'Detalhes da interação',
  previous: 'Interação anterior',
  next: 'Próxima interação',
  close: 'Fechar detalhes',
  position: (index, count) => `${number(index + 1)} de ${number(count)}`,
  kind: (media, direction) => `${media} · ${direction}`,
  copy: {
    id: 'copiar ID',
    link: 'copiar link',
    value: (key) => `Copiar ${key === '' ? 'valor' : key}`,
    record: 'Copiar registro bruto',
    done: 'Copiado',
    failed: 'Não copiado',
  },
  print: 'imprimir…',
  facts: {
    started: 'Início',
    ended: 'Fim',
    state: 'Status',
    duration: 'Duração',
    talkTime: 'Tempo de conversa',
    contact: 'Contato',
    parent: 'Origem',
    direction: 'Direção',
    phone: 'Telefone',
    mediaType: 'Tipo de mídia',
    thread: 'ID da sequência',
  },
  stamp: {
    sentAs: (sent) => `enviado como ${sent}`,
    zoneless: 'Mostrado como foi enviado: não indica fuso horário, portanto o momento exato não é conhecido.',
    unreadable: 'Mostrado como foi enviado: não pôde ser lido como data e hora.',
    missing: 'Nenhum horário foi enviado.',
  },
  disagreement: {
    text: (fields) =>
      `A lista traz outra informação sobre: ${fields.join(', ')}. O que se vê aqui vem da própria interação; Bruto traz as duas versões.`,
    fields: {
      state: 'status',
      subject: 'assunto',
      direction: 'direção',
      started: 'início',
      ended: 'fim',
      owners: 'responsável',
      parent: 'origem',
    },
  },
  endedBeforeStart: 'terminou antes de começar',
  talkTimeOf: (span) => `de ${span} entre o início e o fim`,
  talkTimeBeyond: (span) => `mais que ${span} entre o início e o fim`,
  openInteraction: (media, date) => (date === '' ? media : `${media}, ${date}`),
  tabs: {
    name: 'Interação',
    labels: {
      conversation: 'Conversa',
      details: 'Detalhes',
      thread: 'Sequência',
      raw: 'Bruto',
    },
    messages: (many) => counted(many, { one: 'mensagem', many: 'de mensagens', other: 'mensagens' }),
    related: (many) => counted(many, { one: 'interação', many: 'de interações', other: 'interações' }),
  },
  owner: {
    title: 'Responsável',
    theirs: 'Interações do agente',
    none: 'Ninguém consta como responsável.',
  },
  comment: 'Comentário',
  attributes: {
    title: 'Atributos personalizados',
    none: 'Esta interação veio sem atributos personalizados.',
  },
  userData: {
    title: 'Dados do usuário',
    none: 'Esta interação veio sem dados do usuário.',
    loading: 'Consultando o servidor…',
  },
  data: {
    count: number,
    entries: (many) =>
      many === 0 ? 'nenhuma entrada' : counted(many, { one: 'entrada', many: 'de entradas', other: 'entradas' }),
    expandAll: 'expandir tudo',
    collapseAll: 'recolher tudo',
    noKey: '(sem chave)',
    noValue: 'sem valor',
    empty: 'vazio',
    within: (key) => `${key} › `,
    routing: (many) =>
      counted(many, {
        one: 'chave de roteamento',
        many: 'de chaves de roteamento',
        other: 'chaves de roteamento',
      }),
    newTab: '(abre em nova aba)',
    level: (depth) => `nível ${number(depth)}`,
    shown: (shown, of) =>
      `${number(shown)} de ${counted(of, {
        one: 'linha mostrada',
        many: 'de linhas mostradas',
        other: 'linhas mostradas',
      })}`,
    showMore: (many) => `Mostrar mais ${number(many)}`,
  },
  menu: {
    name: (key) => `Filtrar por ${key}`,
    only: (value) => `Só ${value}`,
    not: (value) => `Exceto ${value}`,
    addFilter: (key) => `Adicionar ${key} como filtro`,
    addColumn: (key) => `Adicionar ${key} como coluna`,
  },
  value: {
    showAll: (characters) =>
      form(characters, {
        one: `Mostrar ${number(characters)} caractere`,
        many: `Mostrar todos os ${number(characters)} de caracteres`,
        other: `Mostrar todos os ${number(characters)} caracteres`,
      }),
    showLess: 'Mostrar menos',
  },
  raw: {
    fromList: 'Como a lista o enviou',
    fromContent: 'Como a própria interação foi enviada',
    none: 'Nenhum registro foi guardado.',
    cut: (shown, of) =>
      `Os primeiros ${number(shown)} de ${counted(of, {
        one: 'caractere',
        many: 'de caracteres',
        other: 'caracteres',
      })}. A cópia leva todos.`,
    deep: (levels) =>
      `Listas aninhadas em mais de ${counted(levels, {
        one: 'nível',
        many: 'de níveis',
        other: 'níveis',
      })} ficam de fora.`,
  },
  conversation: {
    name: 'Mensagens',
    loading: 'Carregando a conversa…',
    failed: 'Não foi possível carregar a conversa.',
    none: {
      call: 'Uma chamada não tem transcrição aqui.',
      email: 'O servidor não enviou texto deste e-mail.',
      chat: 'O servidor não enviou mensagens deste chat.',
      social: 'O servidor não enviou mensagens desta conversa.',
      sms: 'O servidor não enviou mensagens desta conversa.',
      workitem: 'Um item de trabalho não tem conversa.',
    },
    withheld: 'O aplicativo que contém este painel não permite ler aqui o que foi dito.',
    noneOther: 'O servidor não enviou mensagens desta interação.',
    private: 'Privada',
    senders: { customer: 'Cliente', agent: 'Agente', system: 'Sistema', unknown: 'Remetente desconhecido' },
    joined: (name) => `${name} entrou`,
    left: (name) => `${name} saiu`,
    event: (name, event) => `${name}: ${event}`,
    noText: 'sem texto',
  },
  thread: {
    name: 'Sequência',
    alone: 'Não tem origem, e nada entre as interações carregadas pertence a ela.',
    parent: 'Origem',
    reply: 'Resposta',
    current: 'Esta interação',
  },
  loading: 'Carregando a interação…',
  unread: 'Não foi possível ler esta interação',
  notFound: {
    title: 'Esta interação não foi encontrada',
    text: 'Não está entre as interações carregadas, e o servidor não a conhece.',
  },
  failure: {
    some: 'O servidor não pôde fornecer todos os detalhes',
    all: 'O servidor não pôde fornecê-la',
    notInFile: 'Nem tudo está no arquivo',
    retry: 'Repetir',
    said: {
      offline: 'Não foi possível acessar o servidor.',
      timeout: 'O servidor não respondeu a tempo.',
      'signed-out': 'A sessão terminou: entre de novo.',
      forbidden: 'Você não tem permissão para ler esta interação.',
      missing: 'O servidor não conhece esta interação.',
      rejected: 'O servidor recusou a solicitação.',
      server: 'O servidor falhou.',
      unreadable: 'Não foi possível ler a resposta.',
      unavailable: 'Esta fonte não fornece detalhes.',
      'not-in-file': 'O arquivo aberto não contém mais nada dela. Feche o arquivo para consultar o servidor.',
    },
  },
}
