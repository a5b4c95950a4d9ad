import type { LanesBy } from '#src/model/lanesBy.ts'
import type { lanes as english } from '../en/lanes.ts'
import { number } from '../numbers.ts'
import type { Forms } from '../pluralsOf.ts'
import { counted } from './plurals.ts'

const interactions = (count: number) =>
  counted(count, { one: 'interaction', many: 'd’interactions', other: 'interactions' })

const someOthers: Record<LanesBy, Forms> = {
  media: { one: 'autre média', many: 'd’autres médias', other: 'autres médias' },
  owner: { one: 'autre responsable', many: 'd’autres responsables', other: 'autres responsables' },
  contact: { one: 'autre contact', many: 'd’autres contacts', other: 'autres contacts' },
}

export const lanes: typeof english = {
  name: 'Pistes',
  by: {
    name: 'Grouper par',
    values: { media: 'Média', owner: 'Responsable', contact: 'Contact' },
  },
  none: { owner: 'Sans responsable', contact: 'Sans contact' },
  others: (by, count) => counted(count, someOthers[by]),
  lane: (name, count) => `${name}, ${interactions(count)}`,
  count: (count) => number(count),
  over: (count) => `+${number(count)}`,
  timeShown: 'Période affichée',
  earlier: 'Plus tôt',
  later: 'Plus tard',
  zoomIn: 'Zoom avant',
  zoomOut: 'Zoom arrière',
  whole: 'Toute la période',
  select: 'Choisir une période',
  filter: 'Filtrer sur cette période',
  more: 'Plus sur les pistes',
  now: 'Maintenant',
  hint: (wheelScrolls) =>
    `${wheelScrolls ? 'Ctrl + molette' : 'Molette'} pour zoomer, glisser pour déplacer, Alt + glisser pour filtrer`,
  selecting: 'Faites glisser sur la période à filtrer',
  notes: {
    over: (count) =>
      `${counted(count, { one: 'en recouvre d’autres', other: 'en recouvrent d’autres' })} : zoomez pour les séparer`,
    undated: (count) => `${interactions(count)} sans début lisible`,
    listed: (listed, inView) =>
      `${counted(listed, { one: 'barre listée', many: 'de barres listées', other: 'barres listées' })} sur ${number(inView)} à l’écran ; les touches fléchées mènent aux autres`,
  },
  silent: {
    name: 'Silences',
    days: (count) => `${counted(count, { one: 'jour', other: 'jours' })} de silence`,
    hours: (count) => `${counted(count, { one: 'heure', other: 'heures' })} de silence`,
    minutes: (count) => `${counted(count, { one: 'minute', other: 'minutes' })} de silence`,
    item: (silent, span) => `${silent}, ${span}`,
  },
  replyTo: (parent) => `Réponse à ${parent}`,
  replies: (count) => counted(count, { one: 'réponse', many: 'de réponses', other: 'réponses' }),
  between: (from, to) => `${from} – ${to}`,
}
