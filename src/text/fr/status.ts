import type { status as english } from '../en/status.ts'
import { number } from '../numbers.ts'
import { counted, form } from './plurals.ts'

const units = {
  days: { one: 'jour', other: 'jours' },
  requests: { one: 'requête', many: 'de requêtes', other: 'requêtes' },
}

export const status: typeof english = {
  retrieval: 'Récupération',
  wholeFile: 'Tout le fichier',
  state: { complete: 'Complet', loading: 'Chargement', incomplete: 'Incomplet', failed: 'Incomplet' },
  rows: number,
  interactions: (many) => form(many, { one: 'interaction', many: 'd’interactions', other: 'interactions' }),
  nothingYet: 'interactions',
  nothing: 'rien de chargé',
  span: (from, to) => (from === to ? `le ${from}` : `du ${from} au ${to}`),
  done: (done, of, unit) => `${number(done)} sur ${counted(of, units[unit])}`,
  soFar: (many) => `${number(many)} jusqu’ici`,
  progress: 'Récupéré jusqu’ici',
  cancel: 'Annuler',
  gap: (when, reason) => `${when} : ${reason}`,
  gapSpan: (from, to) => (from === to ? from : `${from} – ${to}`),
  gaps: 'Ce qui manque',
  moreGaps: (many) => counted(many, { one: 'autre lacune', many: 'd’autres lacunes', other: 'autres lacunes' }),
  loadRest: 'Charger le reste',
  loadRestOf: (when) => `Charger le reste : ${when}`,
  unreadable: (many) =>
    counted(many, {
      one: 'entrée n’a pas pu être lue',
      many: 'd’entrées n’ont pas pu être lues',
      other: 'entrées n’ont pas pu être lues',
    }),
  unreadableTitle: 'Entrées qui n’ont pas pu être lues',
  unreadableNote:
    'Elles sont exclues de tous les nombres et de toutes les listes de cette page. Voici ce que le serveur a envoyé.',
  notListed: (many) =>
    `${counted(many, { one: 'autre n’est pas listée', many: 'd’autres ne sont pas listées', other: 'autres ne sont pas listées' })} ici.`,
  close: 'Fermer',
  source: { main: 'Source principale', archive: 'Archive', both: 'Principale et archive', file: 'Fichier' },
  updated: (time) => `Actualisé à ${time}`,
  newRows: 'Nouvelles interactions',
  arrived: (fresh, changed) =>
    [
      fresh > 0 ? counted(fresh, { one: 'nouvelle', many: 'de nouvelles', other: 'nouvelles' }) : '',
      changed > 0 ? counted(changed, { one: 'modifiée', other: 'modifiées' }) : '',
    ]
      .filter(Boolean)
      .join(', '),
  retry: 'Réessayer',
  serverSaid: 'Réponse du serveur',
  technical: 'Détail technique',
}
