import type { compare as english } from '../en/compare.ts'
import { number } from '../numbers.ts'
import { counted, form } from './plurals.ts'

export const compare: typeof english = {
  title: 'Comparar interacciones',
  mark: 'Marcar para comparar',
  unmark: 'Marcada para comparar',
  bar: {
    name: 'Marcadas para comparar',
    marked: (count) =>
      `${number(count)} ${form(count, { one: 'marcada para comparar', other: 'marcadas para comparar' })}`,
    another: 'marque otra',
    compare: 'Comparar',
    clear: 'Quitar',
  },
  legs: {
    ask: '¿Qué cambió?',
    asking: 'Consultando al servidor…',
    retry: 'Reintentar',
    changed: (count) =>
      count === 0
        ? 'ningún valor cambió'
        : counted(count, { one: 'valor cambió', many: 'de valores cambiaron', other: 'valores cambiaron' }),
    table: (title) => `Qué cambió hasta ${title}`,
    heads: ['Padre', 'Esta respuesta'],
    kinds: { changed: 'cambiado', added: 'añadido', removed: 'eliminado' },
  },
  heads: ['A', 'B'],
  field: 'Campo',
  kinds: { changed: 'distinto', added: 'solo B', removed: 'solo A' },
  sections: { fields: 'Interacción', attr: 'Atributos personalizados', data: 'Datos de usuario' },
  fields: {
    media: 'Medio',
    direction: 'Dirección',
    state: 'Estado',
    started: 'Inicio',
    ended: 'Fin',
    duration: 'Duración',
    subject: 'Asunto',
    contact: 'Contacto',
    contactId: 'ID del contacto',
    owner: 'Responsable',
    phone: 'Teléfono',
    comment: 'Comentario',
    parent: 'Padre',
    thread: 'ID del hilo',
  },
  differ: (count, of) =>
    `${form(count, { one: 'Difiere', other: 'Difieren' })} ${number(count)} de ${counted(of, { one: 'valor', many: 'de valores', other: 'valores' })}`,
  differencesOnly: 'Solo diferencias',
  allSame: 'No hay diferencias.',
  none: 'Ninguna de las dos los tiene.',
  swap: 'Invertir',
  clear: 'Quitar',
  close: 'Cerrar',
  loading: 'Pidiendo todos los detalles al servidor…',
  incomplete: (ids) => `El servidor no dio todos los detalles de ${ids.join(' y ')}: se compara lo que se conoce.`,
  unknown: 'No se conoce',
  showMore: (many) => `Mostrar ${number(many)} más`,
  noKey: '(sin clave)',
  deeper: '…',
}
