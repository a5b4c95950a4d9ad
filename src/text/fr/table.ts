import type { table as english } from '../en/table.ts'
import { number } from '../numbers.ts'
import { counted } from './plurals.ts'

const interactions = (count: number) =>
  counted(count, { one: 'interaction', many: 'd’interactions', other: 'interactions' })

export const table: typeof english = {
  name: 'Interactions',
  columns: {
    started: 'Début',
    media: 'Média',
    subject: 'Objet',
    contact: 'Contact',
    owner: 'Responsable',
    duration: 'Durée',
    state: 'État',
    direction: 'Sens',
    ended: 'Fin',
    phone: 'Téléphone',
    comment: 'Commentaire',
    parent: 'Parent',
    id: 'ID',
  },
  interactions,
  day: (day, count) => `${day}, ${interactions(count)}`,
  reviewed: 'examinée',
  noDay: 'Sans date exploitable',
  thread: (size) => `fil de ${number(size)}`,
  group: 'Grouper par fil',
  threadHint: 'Fait partie d’un fil de plusieurs',
  moreOwners: (count) => `+${count}`,
  zoneless: 'Envoyé sans fuseau horaire, affiché tel quel',
  unreadable: 'Date illisible, affichée telle qu’envoyée',
  endsBeforeStart: 'Se termine avant son début',
  secondKey: (descending) => `Seconde clé de tri, ${descending ? 'décroissante' : 'croissante'}`,
  chooser: {
    button: 'Colonnes',
    name: 'Colonnes du tableau',
    earlier: (column) => `Placer ${column} plus tôt`,
    later: (column) => `Placer ${column} plus tard`,
    narrower: (column) => `Rétrécir ${column}`,
    wider: (column) => `Élargir ${column}`,
    pin: (column) => `Épingler ${column}`,
    add: 'Ajouter une colonne',
    remove: (column) => `Retirer ${column} des colonnes`,
    reset: 'Colonnes par défaut',
  },
}
