import type { filters as english } from '../en/filters.ts'
import { number } from '../numbers.ts'
import { counted, form } from './plurals.ts'

export const filters: typeof english = {
  name: 'Filtres',
  groups: {
    media: 'Média',
    direction: 'Sens',
    state: 'État',
    owner: 'Responsable',
    duration: 'Durée',
    flag: 'Qualité des données',
  },
  count: (count) => number(count),
  unit: (count) => form(count, { one: 'interaction', many: 'd’interactions', other: 'interactions' }),
  set: (count) =>
    count === 0 ? 'Aucun filtre défini' : counted(count, { one: 'filtre défini', other: 'filtres définis' }),
  clear: 'Effacer',
  clearGroup: (group) => `Effacer ${group}`,
  clearAll: 'Effacer tous les filtres',
  more: (count) => `+ ${counted(count, { one: 'autre', many: 'd’autres', other: 'autres' })}`,
  fewer: 'Afficher moins',
  searchOwners: 'Rechercher un responsable',
  search: (group) => `Rechercher dans ${group}`,
  noOwnerFound: (text) => `Aucun responsable ne correspond à « ${text} »`,
  noneFound: (text) => `Rien ne correspond à « ${text} »`,
  left: (count) => `${number(count)} de plus : à trouver par la recherche`,
  ofLoaded: (count, loaded) =>
    `${number(count)} sur ${counted(loaded, { one: 'chargée', many: 'de chargées', other: 'chargées' })}`,
  only: 'Seulement',
  onlyValue: (label) => `Seulement ${label}`,
  not: 'Sauf',
  notValue: (label) => `Sauf ${label}`,
  excludedSign: 'sauf',
  excluded: 'exclue',
  add: 'Ajouter un filtre',
  removeGroup: (key) => `Retirer ${key} des filtres`,
  places: { attr: 'Attribut personnalisé', data: 'Données utilisateur' },
  placed: (key, place) => `${key} (${place.toLowerCase()})`,
  keyed: (name, key) => `${name} (${key})`,
  percent: (percent) =>
    percent < 1 ? 'moins de 1 %' : percent > 99 && percent < 100 ? 'plus de 99 %' : `${Math.round(percent)} %`,
  present: (place, percent) => `Présent dans ${percent} des interactions chargées · ${place.toLowerCase()}`,
  none: 'Rien de chargé',
  partial: 'Les nombres portent sur ce qui est chargé',
}
