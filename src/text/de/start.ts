import type { start as english } from '../en/start.ts'

export const start: typeof english = {
  crash: {
    title: 'Auf dieser Seite ist ein Fehler aufgetreten',
    text: 'Der Fehler liegt beim Viewer, nicht bei Ihren Daten. Meist hilft es, neu zu laden.',
    reload: 'Neu laden',
  },
}
