import type { reveal as english } from '../en/reveal.ts'
import { counted } from './plurals.ts'

const someSeconds = (seconds: number) => counted(seconds, { one: 'Sekunde', other: 'Sekunden' })

export const reveal: typeof english = {
  button: 'Aufdecken',
  name: (what: string) => `${what} aufdecken`,
  title: 'Warum müssen Sie es sehen?',
  noted: 'Der Grund kann protokolliert werden, der Wert nicht.',
  reasons: {
    verify: 'Um die Identität des Kunden zu prüfen',
    payment: 'Um eine Zahlung zu klären',
    other: 'Aus einem anderen Grund',
  },
  show: (seconds: number) => `Für ${someSeconds(seconds)} aufdecken`,
  asking: 'Server wird abgefragt\u00a0…',
  failed: 'Der Server konnte es nicht liefern.',
  hide: (what: string) => `${what} wieder maskieren`,
  hideButton: 'Wieder maskieren',
  left: (seconds: number) => `${seconds}\u00a0s`,
  shownFor: (seconds: number) => `Für ${someSeconds(seconds)} sichtbar`,
  secondsLeft: (seconds: number) => `Noch ${someSeconds(seconds)}`,
  masked: 'Wieder maskiert',
  places: {
    subject: 'Betreff',
    comment: 'Kommentar',
    message: 'Diese Nachricht',
    mail: 'Diesen Text',
    value: 'Diesen Wert',
  },
}
