import { DAY, HOUR, MINUTE } from '#src/model/instant.ts'
import type { threads as english } from '../en/threads.ts'
import { number } from '../numbers.ts'
import { counted } from './plurals.ts'

function roughly(ms: number): string {
  const span = Math.abs(ms)
  if (span >= 2 * DAY - HOUR) return counted(Math.round(span / DAY), { one: 'día', many: 'de días', other: 'días' })
  if (span >= HOUR - MINUTE / 2)
    return counted(Math.round(span / HOUR), { one: 'hora', many: 'de horas', other: 'horas' })
  return counted(Math.round(span / MINUTE), { one: 'minuto', many: 'de minutos', other: 'minutos' })
}

export const threads: typeof english = {
  size: (size, shown, spanMs) => {
    const many = shown === undefined ? number(size) : `${number(shown)} de ${number(size)}`
    return spanMs < MINUTE ? many : `${many} en ${roughly(spanMs)}`
  },
  later: (ms) => {
    if (Math.abs(ms) < MINUTE) return 'en menos de un minuto'
    return `${roughly(ms)} ${ms < 0 ? 'antes' : 'después'}`
  },
  counts: (many, single) =>
    `${counted(many, { one: 'hilo', many: 'de hilos', other: 'hilos' })}, ${counted(single, { one: 'interacción suelta', many: 'de interacciones sueltas', other: 'interacciones sueltas' })}`,
  openAll: 'Expandir todo',
  foldAll: 'Contraer todo',
  open: 'Expandir',
  fold: 'Contraer',
  bar: 'Hilos',
  ghost: 'Fuera de este resultado',
  fetch: 'Cargarla',
  fetching: 'Consultando al servidor…',
  retry: 'Reintentar',
  fetched: 'fuera de este resultado',
  absent: { before: 'La interacción padre', after: 'no está en este resultado.' },
  by: {
    parent: 'por interacción padre',
    threadId: 'por ID de hilo',
    caseId: 'por ID de caso',
  },
  joined: (count) =>
    counted(count, {
      one: 'interacción, unida',
      many: 'de interacciones, unidas',
      other: 'interacciones, unidas',
    }),
}
