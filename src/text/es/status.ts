import type { status as english } from '../en/status.ts'
import { number } from '../numbers.ts'
import { counted, form } from './plurals.ts'

const records = (many: number) => counted(many, { one: 'registro', many: 'de registros', other: 'registros' })

export const status: typeof english = {
  retrieval: 'Recuperación',
  wholeFile: 'Todo el archivo',
  state: { complete: 'Completa', loading: 'Cargando', incomplete: 'Incompleta', failed: 'Incompleta' },
  rows: number,
  interactions: (many) => form(many, { one: 'interacción', many: 'de interacciones', other: 'interacciones' }),
  nothingYet: 'interacciones',
  nothing: 'nada cargado',
  span: (from, to) => (from === to ? `el ${from}` : `del ${from} al ${to}`),
  done: (done, of, unit) =>
    `${number(done)} de ${counted(of, unit === 'days' ? { one: 'día', many: 'de días', other: 'días' } : { one: 'solicitud', many: 'de solicitudes', other: 'solicitudes' })}`,
  soFar: (many) => `${number(many)} hasta ahora`,
  progress: 'Recuperadas hasta ahora',
  cancel: 'Cancelar',
  gap: (when, reason) => `${when}: ${reason}`,
  gapSpan: (from, to) => (from === to ? from : `${from} – ${to}`),
  gaps: 'Lo que falta',
  moreGaps: (many) => counted(many, { one: 'laguna más', many: 'de lagunas más', other: 'lagunas más' }),
  loadRest: 'Cargar el resto',
  loadRestOf: (when) => `Cargar el resto: ${when}`,
  unreadable: (many) => `${form(many, { one: 'No se pudo leer', other: 'No se pudieron leer' })} ${records(many)}`,
  unreadableTitle: 'Registros que no se pudieron leer',
  unreadableNote: 'Quedan fuera de todos los recuentos y listas de esta página. Esto es lo que envió el servidor.',
  notListed: (many) =>
    `Hay ${number(many)} más que no ${form(many, { one: 'figura', other: 'figuran' })} en esta lista.`,
  close: 'Cerrar',
  source: { main: 'Fuente principal', archive: 'Histórico', both: 'Principal e histórico', file: 'Archivo' },
  updated: (time) => `Actualizado: ${time}`,
  newRows: 'Interacciones nuevas',
  arrived: (fresh, changed) =>
    [
      fresh > 0 ? counted(fresh, { one: 'nueva', other: 'nuevas' }) : '',
      changed > 0 ? counted(changed, { one: 'modificada', other: 'modificadas' }) : '',
    ]
      .filter(Boolean)
      .join(', '),
  retry: 'Reintentar',
  serverSaid: 'El servidor dijo',
  technical: 'Detalle técnico',
}
