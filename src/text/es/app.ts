import type { app as english } from '../en/app.ts'
import { number } from '../numbers.ts'
import { counted } from './plurals.ts'

export const app: typeof english = {
  title: 'Historial de interacciones',
  views: {
    name: 'Vista',
    table: 'Tabla',
    timeline: 'Cronología',
    lanes: 'Carriles',
    reader: 'Lectura',
  },
  order: { newestFirst: 'Recientes primero', oldestFirst: 'Antiguas primero' },
  timesIn: (zone) => `Horas en ${zone}`,
  openFile: 'Abrir un archivo…',
  details: 'Detalles de la interacción',
  filtersTitle: 'Filtros',
  closeFilters: 'Cerrar filtros',
  empty: {
    range: {
      title: 'No hay interacciones en este intervalo',
      text: (span) => `El servidor no tiene ninguna ${span}.`,
      textOfFile: (span) => `El archivo no tiene ninguna ${span}.`,
      wider: 'Ver los últimos 90 días',
    },
    filtered: {
      title: 'Ninguna interacción cumple los filtros',
      text: (total) =>
        `Hay ${counted(total, { one: 'interacción cargada', many: 'de interacciones cargadas', other: 'interacciones cargadas' })}; ninguna pasa todos los filtros.`,
      clear: 'Quitar búsqueda y filtros',
    },
  },
  retrying: 'Se está reintentando. “Reintentar” lo hace de inmediato.',
  gap: {
    limit: (limit) => `el servidor se detuvo en su límite de ${number(limit)}`,
    partial: (said) => `el servidor indica que su respuesta es parcial: ${said}`,
    cancelled: 'se detuvo antes de cargarse',
    media: (media) => `un día completo, en el que no se puede pedir al servidor solo ${media.join(', ')}`,
    bound: {
      rows: (most) =>
        `se detuvo en ${counted(most, { one: 'interacción', many: 'de interacciones', other: 'interacciones' })}`,
      requests: (most) =>
        `se detuvo tras ${counted(most, { one: 'solicitud', many: 'de solicitudes', other: 'solicitudes' })}`,
      time: (minutes) => `se detuvo tras ${counted(minutes, { one: 'minuto', many: 'de minutos', other: 'minutos' })}`,
    },
  },
  link: {
    title: 'Una parte de este enlace no se pudo leer',
    problem: (what) => `Omitido: ${what}`,
    close: 'Cerrar',
  },
}
