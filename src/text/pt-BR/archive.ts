import type { archive as english } from '../en/archive.ts'
import { number } from '../numbers.ts'
import { counted, form } from './plurals.ts'

export const archive: typeof english = {
  name: 'Arquivo aberto',
  close: 'Fechar arquivo',
  showing: (file) => `Mostrando o arquivo ${file}:`,
  holds: (many) => counted(many, { one: 'interação', many: 'de interações', other: 'interações' }),
  exported: (date) => `exportado em ${date}`,
  notServer: 'não vem do servidor',
  gapsIn: (many) =>
    `${counted(many, { one: 'lacuna', many: 'de lacunas', other: 'lacunas' })}: veja “Sobre este arquivo”`,
  about: 'Sobre este arquivo',
  raw: 'É uma resposta do servidor, não uma exportação: não informa filtro, fuso horário nem o que falta.',
  filter: (query) => (query === '' ? 'Foi gravado sem filtro.' : `Foi filtrado: ${query}`),
  zone: (zone) => `Os horários na tela estavam em ${zone} quando foi gravado.`,
  counts: (shown, loaded) =>
    `Foi gravado a partir de ${counted(loaded, {
      one: 'interação carregada',
      many: 'de interações carregadas',
      other: 'interações carregadas',
    })}; ${counted(shown, { one: 'era mostrada', many: 'eram mostradas', other: 'eram mostradas' })}.`,
  short: (held, written) =>
    `Informa que contém ${number(written)}, mas há ${number(held)} nele: pode ter sido cortado ou alterado.`,
  masked: (many) =>
    `${counted(many, {
      one: 'valor foi mascarado',
      many: 'de valores foram mascarados',
      other: 'valores foram mascarados',
    })} quando o arquivo foi gravado.`,
  noTranscripts: 'Não contém transcrições.',
  transcripts: (many) =>
    `Contém ${counted(many, { one: 'transcrição', many: 'de transcrições', other: 'transcrições' })}.`,
  unreadable: (many) =>
    `${counted(many, {
      one: 'registro não pôde ser lido: o rodapé da página o mostra',
      many: 'de registros não puderam ser lidos: o rodapé da página os lista',
      other: 'registros não puderam ser lidos: o rodapé da página os lista',
    })}. O resto está todo aqui.`,
  complete: 'Nada faltava quando foi gravado.',
  gaps: 'Já faltava quando foi gravado:',
  gap: (from, to, reason) => `${from} – ${to}: ${reason}`,
  partial: (said) => `o servidor informou que sua resposta é parcial: ${said}`,
  moreGaps: (many) => `e mais ${number(many)}`,
  reading: (file) => `Lendo ${file}…`,
  drop: 'Solte o arquivo aqui para abri-lo',
  dropHint: 'JSON, NDJSON ou uma resposta do servidor. Nada é enviado a lugar algum.',
  problem: {
    title: (file) => `Não foi possível abrir ${file}`,
    close: 'Dispensar',
    empty: 'Está vazio. Exporte-o de novo ou escolha outro arquivo.',
    notJson: (line) =>
      `Não é JSON${line === undefined ? '' : ` (linha ${number(line)})`}. Escolha um JSON ou NDJSON exportado por este visualizador, ou uma resposta do servidor. Um CSV não pode ser reaberto.`,
    noInteractions:
      'É JSON, mas não contém interações. Escolha uma exportação deste visualizador ou uma resposta do servidor.',
    refused: (said) => `É uma recusa do servidor, sem interações: ${said}`,
    nothingReadable: (many, reason) =>
      `${form(many, {
        one: 'Seu único registro não pôde ser lido',
        other: `Nenhum dos seus ${number(many)} registros pôde ser lido`,
        many: `Nenhum dos seus ${number(many)} de registros pôde ser lido`,
      })} (${reason}). Escolha uma exportação deste visualizador ou uma resposta do servidor.`,
    tooLarge: (mb) =>
      `Tem mais de ${number(mb)} MB, e um navegador não consegue lê-lo de uma vez. Exporte menos dias por vez.`,
    unread: 'O navegador não conseguiu lê-lo: pode ter sido movido ou alterado nesse meio-tempo. Escolha-o de novo.',
  },
}
