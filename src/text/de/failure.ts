import type { failure as english } from '../en/failure.ts'

export const failure: typeof english = {
  offline: {
    title: 'Der Server ist nicht erreichbar',
    advice: 'Prüfen Sie die Netzwerkverbindung und versuchen Sie es dann erneut.',
  },
  timeout: {
    title: 'Der Server hat zu lange nicht geantwortet',
    advice: 'Versuchen Sie es erneut oder wählen Sie einen kürzeren Zeitraum.',
  },
  'signed-out': {
    title: 'Sie sind abgemeldet',
    advice: 'Melden Sie sich wieder beim Contact Center an und versuchen Sie es dann erneut.',
  },
  forbidden: {
    title: 'Sie haben keine Berechtigung, dies zu sehen',
    advice: 'Bitten Sie die Administration des Contact Centers um Zugriff auf den Interaktionsverlauf.',
  },
  missing: {
    title: 'Dies ist nicht auf dem Server',
    advice: 'Es wurde vielleicht gelöscht oder ins Archiv verschoben, oder der Link ist falsch.',
  },
  rejected: {
    title: 'Der Server hat die Anfrage nicht angenommen',
    advice:
      'Ein neuer Versuch hilft nicht. Melden Sie dies mit der Meldung unten der für den Viewer zuständigen Stelle.',
  },
  server: {
    title: 'Der Server hat ein Problem',
    advice:
      'Versuchen Sie es gleich noch einmal. Bleibt es dabei, wenden Sie sich an die für das Contact Center zuständige Stelle.',
  },
  unreadable: {
    title: 'Die Antwort des Servers ließ sich nicht lesen',
    advice:
      'Versuchen Sie es erneut. Bleibt es dabei, melden Sie dies mit der Meldung unten der für den Viewer zuständigen Stelle.',
  },
  unavailable: {
    title: 'Von diesem Server ist dies nicht zu bekommen',
    advice: 'Wählen Sie die Hauptquelle oder fragen Sie die für den Viewer zuständige Stelle.',
  },
  'not-in-file': {
    title: 'Die offene Datei enthält dies nicht',
    advice: 'Schließen Sie die Datei, um zu sehen, was der Server hat.',
  },
}
