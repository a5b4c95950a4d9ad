import type { table as english } from '../en/table.ts'
import { number } from '../numbers.ts'
import { counted } from './plurals.ts'

const interactions = (count: number) =>
  counted(count, { one: 'interacción', many: 'de interacciones', other: 'interacciones' })

export const table: typeof english = {
  name: 'Interacciones',
  columns: {
    started: 'Inicio',
    media: 'Medio',
    subject: 'Asunto',
    contact: 'Contacto',
    owner: 'Responsable',
    duration: 'Duración',
    state: 'Estado',
    direction: 'Dirección',
    ended: 'Fin',
    phone: 'Teléfono',
    comment: 'Comentario',
    parent: 'Padre',
    id: 'ID',
  },
  interactions,
  day: (day, count) => `${day}, ${interactions(count)}`,
  reviewed: 'revisada',
  noDay: 'Sin una fecha utilizable',
  thread: (size) => `hilo de ${number(size)}`,
  group: 'Agrupar por hilo',
  threadHint: 'Una de varias de un hilo',
  moreOwners: (count) => `+${count}`,
  zoneless: 'Se envió sin zona horaria, se muestra como se envió',
  unreadable: 'No es una fecha legible, se muestra como se envió',
  endsBeforeStart: 'Termina antes de empezar',
  secondKey: (descending) => `Segundo criterio de orden, ${descending ? 'descendente' : 'ascendente'}`,
  chooser: {
    button: 'Columnas',
    name: 'Columnas de la tabla',
    earlier: (column) => `Mover ${column} antes`,
    later: (column) => `Mover ${column} después`,
    narrower: (column) => `Estrechar ${column}`,
    wider: (column) => `Ensanchar ${column}`,
    pin: (column) => `Fijar ${column}`,
    add: 'Añadir columna',
    remove: (column) => `Quitar ${column} de las columnas`,
    reset: 'Restablecer columnas',
  },
}
