import type { reader as english } from '../en/reader.ts'
import { number } from '../numbers.ts'
import { counted, form } from './plurals.ts'

export const reader: typeof english = {
  name: 'Conversaciones',
  withoutStart: 'Sin un inicio legible',
  talkTime: (length) => `tiempo de habla: ${length}`,
  span: (length) => `${length} de inicio a fin`,
  loading: 'Cargando la conversación…',
  noText: {
    email: 'Con este correo no llegó texto sin formato: sus detalles pueden contener más.',
    call: 'Llamada, sin registro de texto',
  },
  failed: 'No se pudo cargar esta conversación.',
  retry: 'Reintentar',
  search: {
    name: 'Buscar en las conversaciones',
    clear: 'Borrar la búsqueda en las conversaciones',
    matches: 'Coincidencias',
    next: 'Coincidencia siguiente',
    previous: 'Coincidencia anterior',
    count: (at, matches, conversations) => {
      if (matches === 0) return 'Sin coincidencias'
      const which = at < 0 ? '' : `${number(at + 1)} de `
      const found = counted(matches, { one: 'coincidencia', many: 'de coincidencias', other: 'coincidencias' })
      return `${which}${found} en ${counted(conversations, { one: 'conversación', many: 'de conversaciones', other: 'conversaciones' })}`
    },
    none: {
      title: 'Ninguna conversación examinada contiene estas palabras',
      some: 'Hay transcripciones sin examinar: la línea de arriba indica cuántas.',
      all: 'Se examinaron todas las transcripciones que hay.',
    },
  },
  coverage: {
    name: 'Transcripciones',
    transcripts: (here, of, searched) => {
      const said = searched
        ? {
            one: 'transcripción examinada',
            many: 'de transcripciones examinadas',
            other: 'transcripciones examinadas',
          }
        : { one: 'transcripción cargada', many: 'de transcripciones cargadas', other: 'transcripciones cargadas' }
      return `${number(here)} de ${counted(of, said)}`
    },
    unavailable: (many) => `${number(many)} no ${form(many, { one: 'disponible', other: 'disponibles' })}`,
    unfetched: (many) => `${number(many)} sin cargar`,
    without: (many) =>
      `${counted(many, { one: 'interacción', many: 'de interacciones', other: 'interacciones' })} sin transcripción`,
    fetch: 'Cargar el resto',
    stop: 'Detener',
    progress: 'Cargadas hasta ahora',
  },
}
