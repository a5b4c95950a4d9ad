import type { print as english } from '../en/print.ts'
import { number } from '../numbers.ts'
import { counted, form } from './plurals.ts'

const interactions = (many: number) =>
  counted(many, { one: 'interaction', many: 'd’interactions', other: 'interactions' })
const conversations = (many: number) =>
  counted(many, { one: 'conversation', many: 'de conversations', other: 'conversations' })

export const print: typeof english = {
  button: 'Imprimer…',
  hint: 'Un dossier avec ce qui s’est dit, sur papier ou en PDF.',
  dialog: {
    title: 'Imprimer un dossier',
    what: 'À imprimer',
    choices: { interaction: 'Cette interaction', thread: 'Son fil', result: 'Le résultat' },
    count: interactions,
    about: (zone) => `Faits, données et ce qui s’est dit, dans l’ordre de l’écran, fuseau ${zone}.`,
    nothing: 'Il n’y a rien à imprimer.',
    large: (many, pages) =>
      `${interactions(many)} ${form(many, { one: 'peut', other: 'peuvent' })} donner ${counted(pages, { one: 'page', many: 'de pages', other: 'pages' })} ou plus, et chaque conversation est d’abord demandée au serveur.`,
    print: 'Imprimer',
    cancel: 'Annuler',
    fetching: 'Récupération de ce qui s’est dit',
    fetched: (done, of) =>
      `${number(done)} sur ${conversations(of)} ${form(of, { one: 'récupérée', other: 'récupérées' })}`,
    progress: 'Fait jusqu’ici',
    without: 'Imprimer sans le reste',
    partly: (many, of) =>
      `${counted(many, { one: 'conversation', many: 'de conversations', other: 'conversations' })} sur ${number(of)} ${form(many, { one: 'n’a pas pu être récupérée', other: 'n’ont pas pu être récupérées' })}.`,
    partlyNote: 'Le dossier l’indique à leur place.',
    retry: 'Réessayer',
    withoutThem: 'Imprimer sans elles',
    refused:
      'Le navigateur n’a pas imprimé : une page intégrée dans une autre n’y est pas toujours autorisée. Ouvrez cette page dans son propre onglet et imprimez-la de là.',
    close: 'Fermer',
    laying: 'Mise en page',
    laid: (done, of) => `${number(done)} sur ${interactions(of)} ${form(of, { one: 'mise', other: 'mises' })} en page`,
  },
  documentTitle: (date) => `Dossier ${date}`,
  kicker: 'Dossier',
  allInteractions: 'Toutes les interactions',
  thread: (title) => `Fil : ${title}`,
  head: {
    holds: 'Contenu',
    whose: 'Périmètre',
    dates: 'Dates',
    filter: 'Filtre',
    order: 'Ordre',
    zone: 'Fuseau',
    printed: 'Imprimé',
    said: 'Conversations',
    sample: 'Échantillon',
    masked: 'Masquage',
  },
  holds: {
    interaction: 'une interaction',
    thread: (many) => `un fil de ${interactions(many)}`,
    result: (many) => `${interactions(many)}, dans l’ordre de l’écran`,
  },
  whose: {
    all: 'toutes les interactions',
    contact: (name) => `contact ${name}`,
    agent: (name) => `agent ${name}`,
  },
  noFilter: 'aucun',
  dates: (from, to) => `du ${from} au ${to}`,
  order: (column, descending) => `${column}, ${descending ? 'décroissant' : 'croissant'}`,
  said: (here, of, failed, unfetched) =>
    [
      `${number(here)} sur ${number(of)} ${form(here, { one: 'récupérée', other: 'récupérées' })}`,
      failed > 0 ? counted(failed, { one: 'n’a pas pu être récupérée', other: 'n’ont pas pu être récupérées' }) : '',
      unfetched > 0 ? counted(unfetched, { one: 'non demandée', other: 'non demandées' }) : '',
    ]
      .filter(Boolean)
      .join(', '),
  masked: 'ce qui est masqué sur la page l’est aussi ici',
  gapsTitle: 'Incomplet. Il manque :',
  gap: (when, reason) => `${when} : ${reason}`,
  contents: {
    title: 'Sommaire',
    number: 'N°',
    started: 'Début',
    media: 'Média',
    interaction: 'Interaction',
    owner: 'Responsable',
    state: 'État',
  },
  offset: (sign, hours, minutes) => `UTC${sign}${hours}:${minutes}`,
  at: (time, offset) => `${time} (${offset})`,
  facts: { id: 'ID', outcome: 'Issue' },
  contact: (name, id) => `${name} (${id})`,
  saidTitle: 'Ce qui s’est dit',
  failed: (why) => `Cette conversation n’a pas pu être récupérée. ${why}`,
  unfetched: 'Cette conversation n’a pas été récupérée.',
  call: 'Un appel, non transcrit.',
  talk: (talk) => `Temps de conversation : ${talk}.`,
  span: (span) => `${span} du début à la fin.`,
  phone: (phone) => `Téléphone : ${phone}.`,
  onlyFormatted: 'Arrivé seulement sous forme d’e-mail mis en forme : son texte brut n’a pas été envoyé.',
  cut: (shown, of) => `[Les ${number(shown)} premiers caractères sur ${number(of)}]`,
  cutRows: (shown, of) => `Les ${number(shown)} premières lignes sur ${number(of)}.`,
  routing: (keys) => `Non repris : ${keys}.`,
  ghost: (id) => `Parent ${id}`,
  ghostNote: 'Il n’est pas dans ce résultat : rien de plus n’en est connu ici.',
}
