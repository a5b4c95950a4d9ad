import type { archive as english } from '../en/archive.ts'
import { number } from '../numbers.ts'
import { counted, form } from './plurals.ts'

export const archive: typeof english = {
  name: 'Archivo abierto',
  close: 'Cerrar archivo',
  showing: (file) => `Se muestra el archivo ${file}:`,
  holds: (many) => counted(many, { one: 'interacción', many: 'de interacciones', other: 'interacciones' }),
  exported: (date) => `exportado el ${date}`,
  notServer: 'no procede del servidor',
  gapsIn: (many) =>
    `${counted(many, { one: 'laguna', many: 'de lagunas', other: 'lagunas' })}: consulte “Sobre este archivo”`,
  about: 'Sobre este archivo',
  raw: 'Es una respuesta del servidor, no una exportación: no indica su filtro, su zona ni lo que falta.',
  filter: (query) => (query === '' ? 'Se escribió sin filtro.' : `Se filtró: ${query}`),
  zone: (zone) => `Cuando se escribió, las horas en pantalla estaban en ${zone}.`,
  counts: (shown, loaded) =>
    `Se escribió a partir de ${counted(loaded, { one: 'interacción cargada', many: 'de interacciones cargadas', other: 'interacciones cargadas' })}, de las que se ${form(shown, { one: 'mostraba', other: 'mostraban' })} ${number(shown)}.`,
  short: (held, written) =>
    `Indica que contiene ${number(written)}, pero hay ${number(held)}: puede que se haya cortado o modificado.`,
  masked: (many) =>
    `Al escribirlo se ${form(many, { one: 'enmascaró', other: 'enmascararon' })} ${counted(many, { one: 'valor', many: 'de valores', other: 'valores' })}.`,
  noTranscripts: 'No contiene transcripciones.',
  transcripts: (many) =>
    `Contiene ${counted(many, { one: 'transcripción', many: 'de transcripciones', other: 'transcripciones' })}.`,
  unreadable: (many) =>
    `${form(many, { one: 'No se pudo leer', other: 'No se pudieron leer' })} ${counted(many, { one: 'registro', many: 'de registros', other: 'registros' })}: ${form(many, { one: 'figura', other: 'figuran' })} al pie de la página. Todo lo demás está.`,
  complete: 'No faltaba nada cuando se escribió.',
  gaps: 'Ya faltaba cuando se escribió:',
  gap: (from, to, reason) => `${from} – ${to}: ${reason}`,
  partial: (said) => `el servidor indicó que su respuesta es parcial: ${said}`,
  moreGaps: (many) => `y ${number(many)} más`,
  reading: (file) => `Leyendo ${file}…`,
  drop: 'Suelte aquí el archivo para abrirlo',
  dropHint: 'JSON, NDJSON o una respuesta del servidor. No se envía nada a ningún sitio.',
  problem: {
    title: (file) => `No se pudo abrir ${file}`,
    close: 'Cerrar',
    empty: 'Está vacío. Expórtelo de nuevo o elija otro archivo.',
    notJson: (line) =>
      `No es JSON${line === undefined ? '' : ` (línea ${number(line)})`}. Elija un JSON o NDJSON exportado por este visor, o una respuesta del servidor. Un CSV no se puede volver a abrir.`,
    noInteractions:
      'Es JSON, pero no contiene interacciones. Elija una exportación de este visor o una respuesta del servidor.',
    refused: (said) => `Es un rechazo del servidor, sin interacciones: ${said}`,
    nothingReadable: (many, reason) =>
      `No se pudo leer ${many === 1 ? 'su único registro' : `ninguno de sus ${counted(many, { many: 'de registros', other: 'registros' })}`} (${reason}). Elija una exportación de este visor o una respuesta del servidor.`,
    tooLarge: (mb) =>
      `Supera los ${number(mb)} MB, y un navegador no puede leerlo de una vez. Exporte menos fechas cada vez.`,
    unread: 'El navegador no pudo leerlo: puede que se haya movido o modificado entretanto. Elíjalo de nuevo.',
  },
}
