import type { conversation as english } from '../en/conversation.ts'
import { number } from '../numbers.ts'
import { counted } from './plurals.ts'

const missing = (many: number) => counted(many, { one: 'Nachricht fehlt', other: 'Nachrichten fehlen' })

export const conversation: typeof english = {
  missing,
  find: {
    box: 'Diese Konversation durchsuchen',
    next: 'Nächster Treffer',
    previous: 'Vorheriger Treffer',
    place: (at: number, of: number) => `${number(at)} von ${number(of)}`,
    none: 'Keine Treffer',
  },
  span: 'Beginn bis Ende',
  changed: { title: 'Geänderte angehängte Daten', next: '→' },
  copy: 'Konversation kopieren',
  link: {
    label: 'Link zu dieser Zeile',
    copied: 'Link zur Zeile kopiert',
    shown: 'Der Link zur Zeile steht in der Adresse',
  },
  mail: {
    from: 'Von',
    to: 'An',
    cc: 'Cc',
    subject: 'Betreff',
    showQuoted: 'Zitierten Text anzeigen',
    hideQuoted: 'Zitierten Text ausblenden',
    noText: 'Der Server hat zu dieser E-Mail keinen Text gesendet.',
    fromHtml: 'Der Server hat keinen reinen Text gesendet: Dies steht in der formatierten E-Mail.',
    showFormatted: 'Formatiert anzeigen',
    showPlain: 'Reinen Text anzeigen',
    frame: 'Formatierte E-Mail',
    loading: 'Die E-Mail wird für die sichere Anzeige aufbereitet\u00a0…',
    failed: 'Die formatierte E-Mail konnte nicht angezeigt werden.',
    images: (many: number) =>
      `${counted(many, { one: 'Bild ist', other: 'Bilder sind' })} ausgelassen: Der Absender würde vom Laden erfahren.`,
    showImages: 'Bilder anzeigen',
    imagesOn: 'Bilder werden geladen, soweit die Sicherheitsrichtlinie dieser Seite sie zulässt.',
    cut: 'Nur der Anfang wird formatiert angezeigt: Das Ganze ist zu lang. Der Rohdatensatz enthält alles.',
  },
  text: {
    by: (name: string, isPrivate: boolean) => (isPrivate ? `${name} (privat)` : name),
    line: (time: string, by: string, text: string) => `${time === '' ? '' : `${time} `}${by}: ${text}`,
    event: (time: string, event: string, text: string) =>
      `${time === '' ? '' : `${time} `}${event}${text === '' ? '' : `: ${text}`}`,
    missing: (many: number) => `[${missing(many)}]`,
  },
}
