import type { search as english } from '../en/search.ts'
import { number } from '../numbers.ts'
import { counted } from './plurals.ts'

const meant = (nearest: string | undefined) => (nearest === undefined ? '' : ` Vouliez-vous dire « ${nearest} » ?`)

export const search: typeof english = {
  about: 'À propos de cette recherche',
  reasons: {
    'unknown-field': ({ field, nearest }) =>
      `Le champ « ${field} » n’existe pas.${meant(nearest)} Pour chercher ce texte lui-même, mettez-le entre guillemets.`,
    'unknown-value': ({ field, value, nearest }) => `« ${value} » n’est pas une valeur de ${field}.${meant(nearest)}`,
    'part-of-value': ({ field, value }) =>
      `Aucune valeur de ${field} n’est exactement « ${value} » : poursuivez la saisie ou choisissez-en une dans la liste.`,
    'no-value': ({ field }) => `Il manque une valeur après ${field}:`,
    duration: ({ value }) => `« ${value} » n’est pas une durée. Écrivez >5m, <30s, 1m..2m30s ou none.`,
    date: ({ value }) => `« ${value} » n’est pas une date. Écrivez 2026-11-07, 2026-11-01..2026-11-07 ou >2026-11-01.`,
    weekday: ({ value }) => `« ${value} » n’est pas un jour. Écrivez mon,tue ou, avec des heures, mon,tue@9-17.`,
    hour: ({ value }) => `« ${value} » n’est pas une heure. Écrivez 9, 9-17 ou 22-2.`,
    backwards: ({ value }) => `« ${value} » finit avant de commencer.`,
    'open-quote': () => 'Le guillemet n’est pas fermé : il s’étend jusqu’à la fin.',
    'only-one': ({ field }) => `${field}: n’admet qu’une valeur. Écrivez ${field}: une fois pour chacune.`,
    'none-among-spans': () => 'none ne peut pas accompagner d’autres durées que <1m, 1m..5m et >5m.',
  },
  rest: 'Tout le reste s’applique.',
  suggestions: 'Suggestions',
  count: (count) =>
    `${counted(count, { one: 'suggestion', many: 'de suggestions', other: 'suggestions' })}, choisissez avec les touches fléchées`,
  past: 'Recherches passées',
  forget: 'Oublier les recherches passées',
  fields: 'Affiner par',
  values: 'Valeurs',
  share: (part) => (part < 0.01 ? 'dans moins de 1 %' : `dans ${Math.round(part * 100)} %`),
  times: (count) => number(count),
  hint: [
    ['-mot', 'sans ce mot'],
    ['"retard de livraison"', 'une expression'],
    ['a,b', 'l’un ou l’autre'],
  ],
  explained: {
    media: ['media:chat,email', 'Média, un ou plusieurs'],
    direction: ['direction:inbound', 'Qui l’a commencée'],
    state: ['state:pending', 'Où elle en est'],
    owner: ['owner:"Kate London"', 'Qui l’a traitée ; none pour personne'],
    duration: ['duration:30s..2m', 'Du début à la fin ; aussi >5m, none'],
    started: ['started:2026-11-01..2026-11-07', 'Jours où elle a commencé'],
    day: ['day:mon,tue', 'Jour de la semaine où elle a commencé'],
    hour: ['hour:9-17', 'Heure du jour où elle a commencé'],
    subject: ['subject:refund', 'Une partie de l’objet'],
    comment: ['comment:"call back"', 'Une partie du commentaire'],
    contact: ['contact:lindqvist', 'Une partie du nom ou de l’ID du contact'],
    phone: ['phone:4670', 'Une partie du numéro de téléphone'],
    id: ['id:0000Sa99', 'Une partie de l’ID de l’interaction'],
    parent: ['parent:0000Sa99', 'Une partie de l’ID du parent'],
    thread: ['thread:0000Sa99', 'Une partie de l’ID du fil'],
    attr: ['attr.OrderNumber:88213', 'Un attribut personnalisé'],
    data: ['data.ServiceType:Billing', 'Une clé des données utilisateur'],
    has: ['has:comment', 'Quelque chose qui est présent'],
    is: ['is:open', 'open, closed, reply, repeat, flagged'],
    flag: ['flag:parent-missing', 'Ce qui semble anormal'],
  },
  traits: {
    open: 'Pas terminée',
    closed: 'Terminée',
    reply: 'Répond à une autre interaction',
    repeat: 'De nouveau le même contact et le même objet en moins de 7 jours',
    flagged: 'Quelque chose y semble anormal',
  },
  present: {
    subject: 'Un objet',
    comment: 'Un commentaire',
    contact: 'Un contact',
    owner: 'Un responsable',
    phone: 'Un numéro de téléphone',
    ended: 'Une fin',
    parent: 'Un parent',
    thread: 'Un fil',
  },
}
