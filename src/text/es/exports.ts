import type { exports as english } from '../en/exports.ts'
import { number } from '../numbers.ts'
import { counted, form } from './plurals.ts'

const interactions = (many: number) =>
  counted(many, { one: 'interacción', many: 'de interacciones', other: 'interacciones' })

export const exports: typeof english = {
  what: (rows, shown, zone) =>
    `${interactions(rows)} como en pantalla, ${counted(shown, { one: 'columna', many: 'de columnas', other: 'columnas' })}, horas en ${zone}`,
  masked: 'Lo que está enmascarado en la página lo está también en el archivo.',
  nothing: 'No hay nada que exportar: no se muestra ninguna interacción.',
  gapsTitle: 'Incompleto. Falta:',
  gap: (when, reason) => `${when}: ${reason}`,
  moreGaps: (many) => `${number(many)} más`,
  reasons: {
    loading: 'aún se está cargando, se exporta lo recibido hasta ahora',
    incomplete: 'no se cargó todo',
    failed: 'no se pudo cargar',
    unreadable: (many) =>
      `${form(many, { one: 'no se pudo leer', other: 'no se pudieron leer' })} ${counted(many, { one: 'registro', many: 'de registros', other: 'registros' })}`,
  },
  formats: { csv: 'CSV', json: 'JSON', ndjson: 'NDJSON' },
  hints: {
    csv: 'Las columnas mostradas, para una hoja de cálculo. A los valores que empiezan por = + - @ se les antepone un apóstrofo, para que ninguno se ejecute como fórmula. Se ofrece además un manifiesto.',
    json: 'Todos los campos de cada interacción y un manifiesto: filtro, zona, recuentos y lo que falta.',
    ndjson: 'Lo mismo con un registro por línea, para grandes volúmenes y otras herramientas.',
  },
  progress: 'Exportado hasta ahora',
  soFar: (rows, of) => `${number(rows)} de ${interactions(of)}`,
  cancel: 'Cancelar',
  asking: 'Preguntando si se puede exportar…',
  began: 'Exportando…',
  done: (rows, file) =>
    `${counted(rows, { one: 'interacción escrita', many: 'de interacciones escritas', other: 'interacciones escritas' })} en ${file}.`,
  guarded: (many) =>
    `Se antepuso un apóstrofo a ${counted(many, { one: 'valor', many: 'de valores', other: 'valores' })}.`,
  cancelled: 'Cancelado, no se escribió ningún archivo.',
  failed: (reason) => `La exportación falló: ${reason}`,
  manifest: 'Guardar su manifiesto',
}
