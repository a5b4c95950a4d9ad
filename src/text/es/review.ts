import type { review as english } from '../en/review.ts'
import { number } from '../numbers.ts'
import { counted, form } from './plurals.ts'

export const review: typeof english = {
  mark: 'Dar por revisada',
  unmark: 'Revisada',
  addNote: 'Añadir nota',
  note: 'Nota',
  noteHint: 'Se guarda solo en este navegador, a medida que la escribe.',
  progress: (done, of) => `${number(done)} de ${number(of)} ${form(of, { one: 'revisada', other: 'revisadas' })}`,
  next: 'Siguiente sin revisar',
  allDone: 'Todas estas están revisadas.',
  sample: {
    title: 'Muestra aleatoria',
    hint: 'La misma semilla extrae la misma muestra del mismo resultado.',
    size: 'Tamaño',
    seed: 'Semilla',
    draw: 'Extraer muestra',
    clear: 'Quitar muestra',
    name: 'Muestra',
    said: (size, of, seed) => `Muestra: ${number(size)} de ${number(of)}, semilla ${seed}`,
    counts: 'Los filtros y el gráfico cuentan todo el resultado.',
    nothing: 'No hay de dónde extraer.',
  },
  keptTitle: 'Revisiones y notas',
  kept: 'Las revisiones y notas se quedan en este navegador: no se envían a ningún sitio, y quien use este navegador puede leerlas.',
  notKept: 'Este navegador no permite guardarlas: duran hasta que se cierre la página.',
  export: { csv: 'Exportar como CSV', json: 'Exportar como JSON', id: 'ID', reviewed: 'Revisada', note: 'Nota' },
  saved: 'El archivo está escrito.',
  forget: {
    all: 'Eliminar todos los datos de revisión',
    sure: (reviewed, notes) =>
      `¿Eliminar ${counted(reviewed, { one: 'revisión', many: 'de revisiones', other: 'revisiones' })} y ${counted(notes, { one: 'nota', many: 'de notas', other: 'notas' })} de este navegador?`,
    yes: 'Eliminar',
    no: 'Conservar',
    done: 'Se han eliminado todos los datos de revisión.',
  },
}
