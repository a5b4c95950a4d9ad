import type { reader as english } from '../en/reader.ts'
import { number } from '../numbers.ts'
import { counted, form } from './plurals.ts'

export const reader: typeof english = {
  name: 'Conversations',
  withoutStart: 'Sans début lisible',
  talkTime: (length) => `temps de conversation ${length}`,
  span: (length) => `${length} du début à la fin`,
  loading: 'Récupération de la conversation…',
  noText: {
    email: 'Cet e-mail est arrivé sans texte brut : ses détails en disent peut-être plus.',
    call: 'Appel non transcrit',
  },
  failed: 'Cette conversation n’a pas pu être récupérée.',
  retry: 'Réessayer',
  search: {
    name: 'Rechercher dans les conversations',
    clear: 'Effacer la recherche dans les conversations',
    matches: 'Occurrences',
    next: 'Occurrence suivante',
    previous: 'Occurrence précédente',
    count: (at, matches, conversations) => {
      if (matches === 0) return 'Aucune occurrence'
      const which = at < 0 ? '' : `${number(at + 1)} sur `
      return `${which}${counted(matches, { one: 'occurrence', many: 'd’occurrences', other: 'occurrences' })} dans ${counted(conversations, { one: 'conversation', many: 'de conversations', other: 'conversations' })}`
    },
    none: {
      title: 'Aucune conversation parcourue ne contient ces mots',
      some: 'Certaines transcriptions n’ont pas été parcourues : la ligne ci-dessus indique combien.',
      all: 'Toutes les transcriptions disponibles ont été parcourues.',
    },
  },
  coverage: {
    name: 'Transcriptions',
    transcripts: (here, of, searched) =>
      `${number(here)} sur ${counted(of, { one: 'transcription', many: 'de transcriptions', other: 'transcriptions' })} ${
        searched
          ? form(of, { one: 'parcourue', other: 'parcourues' })
          : form(of, { one: 'récupérée', other: 'récupérées' })
      }`,
    unavailable: (many) => counted(many, { one: 'indisponible', other: 'indisponibles' }),
    unfetched: (many) => counted(many, { one: 'non récupérée', other: 'non récupérées' }),
    without: (many) =>
      `${counted(many, { one: 'interaction', many: 'd’interactions', other: 'interactions' })} sans transcription`,
    fetch: 'Récupérer le reste',
    stop: 'Arrêter',
    progress: 'Récupéré jusqu’ici',
  },
}
