import type { review as english } from '../en/review.ts'
import { number } from '../numbers.ts'
import { counted, form } from './plurals.ts'

export const review: typeof english = {
  mark: 'Marquer examinée',
  unmark: 'Examinée',
  addNote: 'Ajouter une note',
  note: 'Note',
  noteHint: 'Conservée dans ce navigateur seulement, à mesure que vous l’écrivez.',
  progress: (done, of) => `${number(done)} sur ${number(of)} ${form(done, { one: 'examinée', other: 'examinées' })}`,
  next: 'Suivante à examiner',
  allDone: 'Toutes celles-ci sont examinées.',
  sample: {
    title: 'Échantillon aléatoire',
    hint: 'La même graine tire le même échantillon du même résultat.',
    size: 'Taille',
    seed: 'Graine',
    draw: 'Tirer au sort',
    clear: 'Effacer l’échantillon',
    name: 'Échantillon',
    said: (size, of, seed) => `Échantillon de ${number(size)} sur ${number(of)}, graine ${seed}`,
    counts: 'Les filtres et la vue d’ensemble portent sur tout le résultat.',
    nothing: 'Il n’y a rien à tirer au sort.',
  },
  keptTitle: 'Examens et notes',
  kept: 'Les examens et les notes restent dans ce navigateur : ils ne sont transmis nulle part, et quiconque utilise ce navigateur peut les lire.',
  notKept: 'Ce navigateur ne permet pas de les conserver : ils durent jusqu’à la fermeture de la page.',
  export: { csv: 'Exporter en CSV', json: 'Exporter en JSON', id: 'ID', reviewed: 'Examinée', note: 'Note' },
  saved: 'Le fichier est écrit.',
  forget: {
    all: 'Supprimer toutes les données d’examen',
    sure: (reviewed, notes) =>
      `Supprimer ${counted(reviewed, { one: 'examen', many: 'd’examens', other: 'examens' })} et ${counted(notes, { one: 'note', many: 'de notes', other: 'notes' })} de ce navigateur ?`,
    yes: 'Supprimer',
    no: 'Conserver',
    done: 'Toutes les données d’examen sont supprimées.',
  },
}
