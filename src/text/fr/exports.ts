import type { exports as english } from '../en/exports.ts'
import { number } from '../numbers.ts'
import { counted, form } from './plurals.ts'

const interactions = (many: number) =>
  counted(many, { one: 'interaction', many: 'd’interactions', other: 'interactions' })

export const exports: typeof english = {
  what: (rows, shown, zone) =>
    `${interactions(rows)} ${form(rows, { one: 'telle qu’affichée', other: 'telles qu’affichées' })}, ${counted(shown, { one: 'colonne', other: 'colonnes' })}, fuseau ${zone}`,
  masked: 'Ce qui est masqué sur la page l’est aussi dans le fichier.',
  nothing: 'Rien à exporter : aucune interaction n’est affichée.',
  gapsTitle: 'Incomplet. Il manque :',
  gap: (when, reason) => `${when} : ${reason}`,
  moreGaps: (many) => `${number(many)} de plus`,
  reasons: {
    loading: 'chargement en cours, ce qui est arrivé jusqu’ici est exporté',
    incomplete: 'tout n’a pas été chargé',
    failed: 'le chargement a échoué',
    unreadable: (many) =>
      counted(many, {
        one: 'entrée n’a pas pu être lue',
        many: 'd’entrées n’ont pas pu être lues',
        other: 'entrées n’ont pas pu être lues',
      }),
  },
  formats: { csv: 'CSV', json: 'JSON', ndjson: 'NDJSON' },
  hints: {
    csv: 'Les colonnes affichées, pour un tableur. Une apostrophe est placée devant les valeurs qui commencent par = + - @, afin qu’aucune ne s’exécute comme formule. Un manifeste est proposé à côté.',
    json: 'Tous les champs de chaque interaction et un manifeste : filtre, fuseau, nombres et ce qui manque.',
    ndjson: 'La même chose, une entrée par ligne, pour les grands volumes et d’autres outils.',
  },
  progress: 'Exporté jusqu’ici',
  soFar: (rows, of) => `${number(rows)} sur ${interactions(of)}`,
  cancel: 'Annuler',
  asking: 'Demande d’autorisation de cet export…',
  began: 'Export en cours…',
  done: (rows, file) => `${interactions(rows)} ${form(rows, { one: 'écrite', other: 'écrites' })} dans ${file}.`,
  guarded: (many) =>
    `${counted(many, { one: 'valeur précédée', many: 'de valeurs précédées', other: 'valeurs précédées' })} d’une apostrophe.`,
  cancelled: 'Annulé, aucun fichier n’a été écrit.',
  failed: (reason) => `L’export a échoué : ${reason}`,
  manifest: 'Enregistrer son manifeste',
}
