import { DAY, HOUR, MINUTE } from '#src/model/instant.ts'
import type { threads as english } from '../en/threads.ts'
import { number } from '../numbers.ts'
import { counted } from './plurals.ts'

function roughly(ms: number): string {
  const span = Math.abs(ms)
  if (span >= 2 * DAY - HOUR) return counted(Math.round(span / DAY), { one: 'dia', many: 'de dias', other: 'dias' })
  if (span >= HOUR - MINUTE / 2)
    return counted(Math.round(span / HOUR), { one: 'hora', many: 'de horas', other: 'horas' })
  return counted(Math.round(span / MINUTE), { one: 'minuto', many: 'de minutos', other: 'minutos' })
}

export const threads: typeof english = {
  size: (size, shown, spanMs) => {
    const many = shown === undefined ? number(size) : `${number(shown)} de ${number(size)}`
    return spanMs < MINUTE ? many : `${many} em ${roughly(spanMs)}`
  },
  later: (ms) => {
    if (Math.abs(ms) < MINUTE) return 'em menos de um minuto'
    return `${roughly(ms)} ${ms < 0 ? 'antes' : 'depois'}`
  },
  counts: (many, single) =>
    `${counted(many, { one: 'sequência', many: 'de sequências', other: 'sequências' })}, ${counted(single, {
      one: 'interação avulsa',
      many: 'de interações avulsas',
      other: 'interações avulsas',
    })}`,
  openAll: 'Expandir tudo',
  foldAll: 'Recolher tudo',
  open: 'Expandir',
  fold: 'Recolher',
  bar: 'Sequências',
  ghost: 'Fora deste resultado',
  fetch: 'Obter',
  fetching: 'Consultando o servidor…',
  retry: 'Repetir',
  fetched: 'fora deste resultado',
  absent: { before: 'A origem', after: 'não está neste resultado.' },
  by: {
    parent: 'pela origem',
    threadId: 'pelo ID da sequência',
    caseId: 'pelo ID do caso',
  },
  joined: (count) =>
    counted(count, {
      one: 'interação, reunida',
      many: 'de interações, reunidas',
      other: 'interações, reunidas',
    }),
}
