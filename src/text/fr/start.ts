import type { start as english } from '../en/start.ts'

export const start: typeof english = {
  crash: {
    title: 'Une erreur s’est produite dans cette page',
    text: 'C’est un défaut de la visionneuse, pas de vos données. Recharger la page suffit en général.',
    reload: 'Recharger',
  },
}
