import type { exports as english } from '../en/exports.ts'
import { number } from '../numbers.ts'
import { counted } from './plurals.ts'

const interactions = (many: number) => counted(many, { one: 'interação', many: 'de interações', other: 'interações' })

export const exports: typeof english = {
  what: (rows, shown, zone) =>
    `${interactions(rows)} como na tela, ${counted(shown, {
      one: 'coluna',
      many: 'de colunas',
      other: 'colunas',
    })}, horários em ${zone}`,
  masked: 'O que está mascarado na página fica mascarado no arquivo.',
  nothing: 'Nada a exportar: nenhuma interação é mostrada.',
  gapsTitle: 'Incompleto. Falta:',
  gap: (when, reason) => `${when}: ${reason}`,
  moreGaps: (many) => `mais ${number(many)}`,
  reasons: {
    loading: 'ainda carregando; exporta-se o que já chegou',
    incomplete: 'não foi carregado por inteiro',
    failed: 'não pôde ser carregado',
    unreadable: (many) =>
      counted(many, {
        one: 'registro não pôde ser lido',
        many: 'de registros não puderam ser lidos',
        other: 'registros não puderam ser lidos',
      }),
  },
  formats: { csv: 'CSV', json: 'JSON', ndjson: 'NDJSON' },
  hints: {
    csv: 'As colunas mostradas, para uma planilha. Valores que começam com = + - @ recebem um apóstrofo na frente, para que nenhum seja executado como fórmula. Um manifesto é oferecido à parte.',
    json: 'Todos os campos de cada interação e um manifesto: filtro, fuso horário, contagens e o que falta.',
    ndjson: 'O mesmo, com um registro por linha, para grandes volumes e outras ferramentas.',
  },
  progress: 'Exportado até agora',
  soFar: (rows, of) => `${number(rows)} de ${interactions(of)}`,
  cancel: 'Cancelar',
  asking: 'Perguntando se isto pode ser exportado…',
  began: 'Exportando…',
  done: (rows, file) =>
    `${counted(rows, {
      one: 'interação gravada',
      many: 'de interações gravadas',
      other: 'interações gravadas',
    })} em ${file}.`,
  guarded: (many) =>
    `${counted(many, {
      one: 'valor recebeu',
      many: 'de valores receberam',
      other: 'valores receberam',
    })} um apóstrofo.`,
  cancelled: 'Cancelado; nenhum arquivo foi gravado.',
  failed: (reason) => `A exportação falhou: ${reason}`,
  manifest: 'Salvar o manifesto',
}
