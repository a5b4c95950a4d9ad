import type { embed as english } from '../en/embed.ts'

export const embed: typeof english = {
  refused: {
    title: 'Dieses Panel kann hier nicht angezeigt werden',
    text: 'Die umgebende Anwendung steht nicht auf der Liste derer, die es anzeigen dürfen. Wer den Viewer bereitgestellt hat, kann sie bei „allowedHosts“ in config.json und bei „frame-ancestors“ des Servers eintragen.',
  },
  notConnected: {
    title: 'Dieses Panel ist nicht mit seiner Anwendung verbunden',
    text: 'Die umgebende Anwendung hat nicht geantwortet. Beim Server wurde nichts abgefragt.',
    again: 'Wiederholen',
  },
  reference: (code: string) => `Referenzcode ${code}`,
  connecting: 'Verbindung mit der umgebenden Anwendung wird hergestellt\u00a0…',
  nobody: {
    title: 'Kein Kunde geöffnet',
    text: 'Der Verlauf erscheint, sobald in der umgebenden Anwendung ein Kunde geöffnet wird.',
  },
  awaited: 'Warten auf die Interaktionen von der umgebenden Anwendung\u00a0…',
  gone: 'Dieses Panel wurde von der umgebenden Anwendung geschlossen.',
  signIn: 'Das Laden geht weiter, sobald die umgebende Anwendung Sie angemeldet hat.',
  denied: {
    noAnswer: 'Die umgebende Anwendung hat nicht geantwortet.',
    refused: 'Die umgebende Anwendung hat es nicht erlaubt.',
  },
  noCopy: 'Die umgebende Anwendung lässt nicht zu, dass hier etwas kopiert wird.',
  noPrint: 'Die umgebende Anwendung lässt nicht zu, dass diese Seite gedruckt wird.',
}
