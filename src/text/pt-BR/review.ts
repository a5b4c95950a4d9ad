import type { review as english } from '../en/review.ts'
import { number } from '../numbers.ts'
import { counted } from './plurals.ts'

export const review: typeof english = {
  mark: 'Marcar revisada',
  unmark: 'Revisada',
  addNote: 'Anotar',
  note: 'Anotação',
  noteHint: 'Fica só neste navegador, à medida que você escreve.',
  progress: (done, of) =>
    `${number(done)} de ${counted(of, { one: 'revisada', many: 'revisadas', other: 'revisadas' })}`,
  next: 'Próxima não revisada',
  allDone: 'Todas estas já foram revisadas.',
  sample: {
    title: 'Amostra aleatória',
    hint: 'A mesma semente sorteia a mesma amostra do mesmo resultado.',
    size: 'Tamanho',
    seed: 'Semente',
    draw: 'Sortear amostra',
    clear: 'Limpar amostra',
    name: 'Amostra',
    said: (size, of, seed) => `Amostra de ${number(size)} em ${number(of)}, semente ${seed}`,
    counts: 'Os filtros e o panorama contam o resultado inteiro.',
    nothing: 'Não há de onde sortear.',
  },
  keptTitle: 'Revisões e anotações',
  kept: 'As revisões e anotações ficam neste navegador: não são enviadas a lugar algum, e quem usar este navegador pode lê-las.',
  notKept: 'Este navegador não permite guardá-las: duram até a página ser fechada.',
  export: {
    csv: 'Exportar como CSV',
    json: 'Exportar como JSON',
    id: 'ID',
    reviewed: 'Revisada',
    note: 'Anotação',
  },
  saved: 'O arquivo foi gravado.',
  forget: {
    all: 'Excluir dados de revisão',
    sure: (reviewed, notes) =>
      `Excluir ${counted(reviewed, { one: 'revisão', many: 'de revisões', other: 'revisões' })} e ${counted(notes, {
        one: 'anotação',
        many: 'de anotações',
        other: 'anotações',
      })} deste navegador?`,
    yes: 'Excluir',
    no: 'Manter',
    done: 'Todos os dados de revisão foram excluídos.',
  },
}
