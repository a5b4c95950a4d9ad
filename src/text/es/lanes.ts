import type { lanes as english } from '../en/lanes.ts'
import { number } from '../numbers.ts'
import { counted, form } from './plurals.ts'

const interactions = (count: number) =>
  counted(count, { one: 'interacción', many: 'de interacciones', other: 'interacciones' })

export const lanes: typeof english = {
  name: 'Carriles',
  by: {
    name: 'Agrupar por',
    values: { media: 'Medio', owner: 'Responsable', contact: 'Contacto' },
  },
  none: { owner: 'Sin responsable', contact: 'Sin contacto' },
  others: (by, count) => {
    switch (by) {
      case 'media':
        return counted(count, { one: 'medio más', many: 'de medios más', other: 'medios más' })
      case 'owner':
        return counted(count, { one: 'responsable más', many: 'de responsables más', other: 'responsables más' })
      case 'contact':
        return counted(count, { one: 'contacto más', many: 'de contactos más', other: 'contactos más' })
    }
  },
  lane: (name, count) => `${name}, ${interactions(count)}`,
  count: (count) => number(count),
  over: (count) => `+${number(count)}`,
  timeShown: 'Tiempo mostrado',
  earlier: 'Antes',
  later: 'Después',
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  whole: 'Todo el intervalo',
  select: 'Elegir tiempo',
  filter: 'Filtrar por esta vista',
  more: 'Más sobre los carriles',
  now: 'Ahora',
  hint: (wheelScrolls) =>
    `${wheelScrolls ? 'Ctrl + rueda' : 'Rueda'} para acercar, arrastre para mover, Alt + arrastre para filtrar`,
  selecting: 'Arrastre sobre el tiempo por el que filtrar',
  notes: {
    over: (count) =>
      `${number(count)} ${form(count, { one: 'se superpone', other: 'se superponen' })} a otras: acerque para separarlas`,
    undated: (count) => `${interactions(count)} sin un inicio legible`,
    listed: (listed, inView) =>
      `La lista incluye ${number(listed)} de ${counted(inView, { one: 'barra', many: 'de barras', other: 'barras' })} a la vista; con las flechas se pasa a las demás`,
  },
  silent: {
    name: 'Periodos sin actividad',
    days: (count) => `${counted(count, { one: 'día', many: 'de días', other: 'días' })} sin actividad`,
    hours: (count) => `${counted(count, { one: 'hora', many: 'de horas', other: 'horas' })} sin actividad`,
    minutes: (count) => `${counted(count, { one: 'minuto', many: 'de minutos', other: 'minutos' })} sin actividad`,
    item: (silent, span) => `${silent}, ${span}`,
  },
  replyTo: (parent) => `Respuesta a ${parent}`,
  replies: (count) => counted(count, { one: 'respuesta', many: 'de respuestas', other: 'respuestas' }),
  between: (from, to) => `${from} – ${to}`,
}
