import type { start as english } from '../en/start.ts'

export const start: typeof english = {
  config: {
    title: 'Die Konfiguration kann nicht verwendet werden',
    text: 'Die Datei config.json neben dieser Seite muss von denen berichtigt werden, die den Viewer bereitgestellt haben:',
    wholeFile: 'config.json',
  },
  crash: {
    title: 'Auf dieser Seite ist ein Fehler aufgetreten',
    text: 'Der Fehler liegt beim Viewer, nicht bei Ihren Daten. Meist hilft es, neu zu laden.',
    reload: 'Neu laden',
  },
}
