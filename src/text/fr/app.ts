import type { app as english } from '../en/app.ts'
import { number } from '../numbers.ts'
import { counted } from './plurals.ts'

export const app: typeof english = {
  title: 'Historique des interactions',
  views: {
    name: 'Affichage',
    table: 'Tableau',
    timeline: 'Chronologie',
    lanes: 'Pistes',
    reader: 'Lecture',
  },
  order: { newestFirst: 'Récentes d’abord', oldestFirst: 'Anciennes d’abord' },
  timesIn: (zone) => `Fuseau : ${zone}`,
  openFile: 'Ouvrir un fichier…',
  details: 'Détails de l’interaction',
  filtersTitle: 'Filtres',
  closeFilters: 'Fermer les filtres',
  empty: {
    range: {
      title: 'Aucune interaction dans cette période',
      text: (span) => `Le serveur n’en a aucune ${span}.`,
      textOfFile: (span) => `Le fichier n’en a aucune ${span}.`,
      wider: 'Voir les 90 derniers jours',
    },
    filtered: {
      title: 'Aucune interaction ne correspond aux filtres',
      text: (total) =>
        `Sur ${counted(total, { one: 'interaction chargée', many: 'd’interactions chargées', other: 'interactions chargées' })}, aucune ne satisfait à tous les filtres.`,
      clear: 'Effacer recherche et filtres',
    },
  },
  retrying: 'Un nouvel essai est prévu. « Réessayer » le lance tout de suite.',
  gap: {
    limit: (limit) => `le serveur s’est arrêté à sa limite de ${number(limit)}`,
    partial: (said) => `le serveur indique que sa réponse est partielle : ${said}`,
    cancelled: 'arrêt avant le chargement',
    media: (media) =>
      `journée saturée, pour laquelle le serveur ne permet pas de demander seulement ${media.join(', ')}`,
    bound: {
      rows: (most) => `arrêt à ${counted(most, { one: 'interaction', many: 'd’interactions', other: 'interactions' })}`,
      requests: (most) => `arrêt après ${counted(most, { one: 'requête', many: 'de requêtes', other: 'requêtes' })}`,
      time: (minutes) => `arrêt après ${counted(minutes, { one: 'minute', many: 'de minutes', other: 'minutes' })}`,
    },
  },
  link: {
    title: 'Une partie de ce lien n’a pas pu être lue',
    problem: (what) => `Laissé de côté : ${what}`,
    close: 'Fermer',
  },
}
