import type { compare as english } from '../en/compare.ts'
import { number } from '../numbers.ts'
import { counted, form } from './plurals.ts'

const values = { one: 'valeur', many: 'de valeurs', other: 'valeurs' }

export const compare: typeof english = {
  title: 'Comparer des interactions',
  mark: 'Marquer pour comparer',
  unmark: 'Marquée pour comparer',
  bar: {
    name: 'Marquées pour comparer',
    marked: (count) => `${counted(count, { one: 'marquée', other: 'marquées' })} pour comparer`,
    another: 'marquez-en une autre',
    compare: 'Comparer',
    clear: 'Effacer',
  },
  legs: {
    ask: 'Ce qui a changé',
    asking: 'Demande au serveur…',
    retry: 'Réessayer',
    changed: (count) =>
      count === 0
        ? 'aucune valeur modifiée'
        : counted(count, { one: 'valeur modifiée', many: 'de valeurs modifiées', other: 'valeurs modifiées' }),
    table: (title) => `Ce qui a changé jusqu’à ${title}`,
    heads: ['Parent', 'Cette réponse'],
    kinds: { changed: 'modifiée', added: 'ajoutée', removed: 'supprimée' },
  },
  heads: ['A', 'B'],
  field: 'Champ',
  kinds: { changed: 'diffère', added: 'B seul', removed: 'A seul' },
  sections: { fields: 'Interaction', attr: 'Attributs personnalisés', data: 'Données utilisateur' },
  fields: {
    media: 'Média',
    direction: 'Sens',
    state: 'État',
    started: 'Début',
    ended: 'Fin',
    duration: 'Durée',
    subject: 'Objet',
    contact: 'Contact',
    contactId: 'ID du contact',
    owner: 'Responsable',
    phone: 'Téléphone',
    comment: 'Commentaire',
    parent: 'Parent',
    thread: 'ID du fil',
  },
  differ: (count, of) =>
    `${counted(count, values)} sur ${number(of)} ${form(count, { one: 'diffère', other: 'diffèrent' })}`,
  differencesOnly: 'Différences seulement',
  allSame: 'Rien ne diffère.',
  none: 'Aucune des deux n’en a.',
  swap: 'Permuter',
  clear: 'Effacer',
  close: 'Fermer',
  loading: 'Demande de tous les détails au serveur…',
  incomplete: (ids) =>
    `Le serveur n’a pas donné tous les détails de ${ids.join(' et ')} : la comparaison porte sur ce qui en est connu.`,
  unknown: 'Inconnu',
  showMore: (many) => `Afficher ${number(many)} de plus`,
  noKey: '(sans clé)',
  deeper: '…',
}
