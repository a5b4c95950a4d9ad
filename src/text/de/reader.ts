import type { reader as english } from '../en/reader.ts'
import { number } from '../numbers.ts'
import { counted } from './plurals.ts'

export const reader: typeof english = {
  name: 'Konversationen',
  withoutStart: 'Ohne lesbaren Beginn',
  talkTime: (length: string) => `Gesprächszeit ${length}`,
  span: (length: string) => `${length} von Beginn bis Ende`,
  loading: 'Die Konversation wird abgerufen\u00a0…',
  noText: {
    email: 'Mit dieser E-Mail kam kein reiner Text; die Details enthalten vielleicht mehr.',
    call: 'Anruf, nicht als Text aufgezeichnet',
  },
  failed: 'Diese Konversation konnte nicht abgerufen werden.',
  retry: 'Wiederholen',
  search: {
    name: 'In Konversationen suchen',
    clear: 'Suche in Konversationen leeren',
    matches: 'Treffer',
    next: 'Nächster Treffer',
    previous: 'Vorheriger Treffer',
    count: (at: number, matches: number, conversations: number) => {
      if (matches === 0) return 'Kein Treffer'
      const found =
        at < 0
          ? counted(matches, { one: 'Treffer', other: 'Treffer' })
          : `${number(at + 1)} von ${counted(matches, { one: 'Treffer', other: 'Treffern' })}`
      return `${found} in ${counted(conversations, { one: 'Konversation', other: 'Konversationen' })}`
    },
    none: {
      title: 'Keine durchsuchte Konversation enthält diese Wörter',
      some: 'Es gibt Transkripte, die nicht durchsucht wurden: Die Zeile darüber sagt, wie viele.',
      all: 'Alle vorhandenen Transkripte wurden durchsucht.',
    },
  },
  coverage: {
    name: 'Transkripte',
    transcripts: (here: number, of: number, searched: boolean) =>
      `${number(here)} von ${counted(of, { one: 'Transkript', other: 'Transkripten' })} ${searched ? 'durchsucht' : 'abgerufen'}`,
    unavailable: (many: number) => `${number(many)} nicht verfügbar`,
    unfetched: (many: number) => `${number(many)} nicht abgerufen`,
    without: (many: number) => `${counted(many, { one: 'Interaktion', other: 'Interaktionen' })} ohne Transkript`,
    fetch: 'Rest abrufen',
    stop: 'Stopp',
    progress: 'Bisher abgerufen',
  },
}
