import type { print as english } from '../en/print.ts'
import { number } from '../numbers.ts'
import { counted, form } from './plurals.ts'

const interactions = (many: number) =>
  counted(many, { one: 'interacción', many: 'de interacciones', other: 'interacciones' })
const conversations = (many: number) =>
  counted(many, { one: 'conversación', many: 'de conversaciones', other: 'conversaciones' })

export const print: typeof english = {
  button: 'Imprimir…',
  hint: 'Un expediente con lo que se dijo, en papel o como PDF.',
  dialog: {
    title: 'Imprimir un expediente',
    what: 'Qué imprimir',
    choices: { interaction: 'Esta interacción', thread: 'Su hilo', result: 'El resultado' },
    count: interactions,
    about: (zone) => `Hechos, datos y lo que se dijo, en el orden de la pantalla, horas en ${zone}.`,
    nothing: 'No hay nada que imprimir.',
    large: (many, pages) =>
      `${interactions(many)} ${form(many, { one: 'puede', other: 'pueden' })} ocupar ${counted(pages, { one: 'página', many: 'de páginas', other: 'páginas' })} o más, y antes se pide al servidor cada conversación.`,
    print: 'Imprimir',
    cancel: 'Cancelar',
    fetching: 'Cargando lo que se dijo',
    fetched: (done, of) =>
      `${number(done)} de ${counted(of, { one: 'conversación cargada', many: 'de conversaciones cargadas', other: 'conversaciones cargadas' })}`,
    progress: 'Hecho hasta ahora',
    without: 'Imprimir sin el resto',
    partly: (many, of) =>
      `${form(many, { one: 'No se pudo cargar', other: 'No se pudieron cargar' })} ${number(many)} de ${conversations(of)}.`,
    partlyNote: 'El expediente lo indica en su lugar.',
    retry: 'Reintentar',
    withoutThem: 'Imprimir sin ellas',
    refused:
      'El navegador no imprimió: puede que una página dentro de otra no tenga permiso. Abra esta página en su propia pestaña e imprima allí.',
    close: 'Cerrar',
    laying: 'Componiendo las páginas',
    laid: (done, of) =>
      `${number(done)} de ${counted(of, { one: 'interacción compuesta', many: 'de interacciones compuestas', other: 'interacciones compuestas' })}`,
  },
  documentTitle: (date) => `Expediente ${date}`,
  kicker: 'Expediente',
  allInteractions: 'Todas las interacciones',
  thread: (title) => `Hilo: ${title}`,
  head: {
    holds: 'Contiene',
    whose: 'De quién',
    dates: 'Fechas',
    filter: 'Filtro',
    order: 'Orden',
    zone: 'Horas en',
    printed: 'Impreso',
    said: 'Conversaciones',
    sample: 'Muestra',
    masked: 'Enmascarado',
  },
  holds: {
    interaction: 'una interacción',
    thread: (many) => `un hilo de ${interactions(many)}`,
    result: (many) => `${interactions(many)}, en el orden de la pantalla`,
  },
  whose: {
    all: 'todas las interacciones',
    contact: (name) => `contacto ${name}`,
    agent: (name) => `agente ${name}`,
  },
  noFilter: 'ninguno',
  dates: (from, to) => `${from} a ${to}`,
  order: (column, descending) => `${column}, ${descending ? 'descendente' : 'ascendente'}`,
  said: (here, of, failed, unfetched) =>
    [
      `${number(here)} de ${counted(of, { one: 'cargada', other: 'cargadas' })}`,
      failed > 0 ? `${number(failed)} no se ${form(failed, { one: 'pudo cargar', other: 'pudieron cargar' })}` : '',
      unfetched > 0 ? counted(unfetched, { one: 'no solicitada', other: 'no solicitadas' }) : '',
    ]
      .filter(Boolean)
      .join(', '),
  masked: 'lo que está enmascarado en la página lo está también aquí',
  gapsTitle: 'Incompleto. Falta:',
  gap: (when, reason) => `${when}: ${reason}`,
  contents: {
    title: 'Índice',
    number: 'N.º',
    started: 'Inicio',
    media: 'Medio',
    interaction: 'Interacción',
    owner: 'Responsable',
    state: 'Estado',
  },
  offset: (sign, hours, minutes) => `UTC${sign}${hours}:${minutes}`,
  at: (time, offset) => `${time} (${offset})`,
  facts: { id: 'ID', outcome: 'Desenlace' },
  contact: (name, id) => `${name} (${id})`,
  saidTitle: 'Lo que se dijo',
  failed: (why) => `No se pudo cargar esta conversación. ${why}`,
  unfetched: 'Esta conversación no se cargó.',
  call: 'Una llamada, sin registro de texto.',
  talk: (talk) => `Tiempo de habla: ${talk}.`,
  span: (span) => `${span} de inicio a fin.`,
  phone: (phone) => `Teléfono: ${phone}.`,
  onlyFormatted: 'Llegó solo como correo con formato: no se envió su texto sin formato.',
  cut: (shown, of) =>
    `[Los primeros ${number(shown)} de ${counted(of, { one: 'carácter', many: 'de caracteres', other: 'caracteres' })}]`,
  cutRows: (shown, of) =>
    `Las primeras ${number(shown)} de ${counted(of, { one: 'fila', many: 'de filas', other: 'filas' })}.`,
  routing: (keys) => `Sin incluir: ${keys}.`,
  ghost: (id) => `Interacción padre ${id}`,
  ghostNote: 'No está en este resultado: aquí no se sabe más de ella.',
}
