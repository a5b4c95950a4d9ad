import type { start as english } from '../en/start.ts'

export const start: typeof english = {
  config: {
    title: 'La configuration n’est pas utilisable',
    text: 'La personne qui a déployé cette page doit corriger config.json, placé à côté d’elle :',
    wholeFile: 'config.json',
  },
  crash: {
    title: 'Une erreur s’est produite dans cette page',
    text: 'C’est un défaut de la visionneuse, pas de vos données. Recharger la page suffit en général.',
    reload: 'Recharger',
  },
}
