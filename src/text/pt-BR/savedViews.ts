import type { savedViews as english } from '../en/savedViews.ts'
import { counted, form } from './plurals.ts'

const list = new Intl.ListFormat('pt-BR', { type: 'conjunction' })

export const savedViews: typeof english = {
  button: 'Visões',
  title: 'Visões salvas',
  builtInTitle: 'Predefinidas',
  builtIn: {
    open: 'Abertas agora',
    longest: 'Mais longas hoje',
    repeats: 'Repetidas na semana',
    unowned: 'Sem responsável',
  },
  builtInHints: {
    open: 'Ainda não finalizadas, recentes primeiro',
    longest: 'Últimas 24 horas, mais longas primeiro',
    repeats: 'Mesmo cliente e assunto outra vez, últimos 7 dias',
    unowned: 'Ninguém as atendeu, recentes primeiro',
  },
  ownTitle: 'Suas',
  noneYet: 'Nenhuma ainda. Ajuste a página como preferir e salve a visão aqui.',
  changed: 'alterada',
  save: 'Salvar esta visão…',
  name: 'Nome',
  saves: 'Filtro, datas, ordem, exibição e colunas ficam guardados neste navegador.',
  saveNow: 'Salvar',
  replace: 'Substituir',
  replaces: (name) => `“${name}” já existe: será substituída.`,
  cancel: 'Cancelar',
  nameMissing: 'Dê um nome a ela.',
  nameTaken: (name) => `Já existe uma visão chamada “${name}”.`,
  nameTooLong: (most) =>
    `No máximo ${most} ${form(most, { one: 'caractere', many: 'de caracteres', other: 'caracteres' })}.`,
  rename: 'Renomear',
  renameView: (name) => `Renomear ${name}`,
  newName: (name) => `Novo nome de ${name}`,
  delete: 'Excluir',
  deleteView: (name) => `Excluir ${name}`,
  deleted: (name) => `“${name}” excluída.`,
  undoDelete: 'Desfazer',
  undoDeleteOf: (name) => `Desfazer: trazer ${name} de volta`,
  saved: (name) => `“${name}” salva.`,
  keptWithout: (parts) => `Guardada sem: ${list.format(parts)}`,
  leftOut: {
    words: 'as palavras que você pesquisou',
    owner: 'responsável',
    attribute: 'valores de atributos',
    contact: 'contato',
    phone: 'telefone',
    id: 'ID',
    subject: 'assunto',
    comment: 'comentário',
    parent: 'origem',
    thread: 'sequência',
    dates: 'as datas que você marcou',
  },
  untilClosed:
    'Podem revelar algo sobre uma pessoa ou logo perder a validade. A visão as mantém até esta página ser fechada.',
  notKept: 'Este navegador não guarda nada desta página: as visões duram até ela ser fechada.',
  export: 'Exportar visões…',
  import: 'Importar visões…',
  fileHint: 'Os arquivos não contêm palavras pesquisadas, responsáveis nem valores de atributos.',
  exported: (count) =>
    `${counted(count, { one: 'visão gravada', many: 'de visões gravadas', other: 'visões gravadas' })} em um arquivo.`,
  imported: (count) =>
    `${counted(count, { one: 'visão adicionada', many: 'de visões adicionadas', other: 'visões adicionadas' })}.`,
  refused: (name) => `“${name}” não foi importado.`,
  faults: {
    'too-large': 'Tem mais de 1 MB.',
    'not-json': 'Não é JSON.',
    'not-views': 'Não é um arquivo de visões salvas.',
    newer: 'Foi gravado por uma versão mais nova desta página.',
    empty: 'Não há visões nele.',
    unreadable: 'Não pôde ser lido.',
    wrong: (where, reason) => `${where === '' ? 'O arquivo' : where} ${reason}.`,
  },
}
