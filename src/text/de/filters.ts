import type { filters as english } from '../en/filters.ts'
import { number } from '../numbers.ts'
import { counted, form } from './plurals.ts'

export const filters: typeof english = {
  name: 'Filter',
  groups: {
    media: 'Medium',
    direction: 'Richtung',
    state: 'Status',
    owner: 'Bearbeiter',
    duration: 'Dauer',
    flag: 'Datenqualität',
  },
  count: (count: number) => number(count),
  unit: (count: number) => form(count, { one: 'Interaktion', other: 'Interaktionen' }),
  set: (count: number) =>
    count === 0 ? 'Keine Filter gesetzt' : `${counted(count, { one: 'Filter', other: 'Filter' })} gesetzt`,
  clear: 'Aufheben',
  clearGroup: (group: string) => `Filter ${group} aufheben`,
  clearAll: 'Alle Filter aufheben',
  more: (count: number) => `+ ${number(count)} weitere`,
  fewer: 'Weniger anzeigen',
  searchOwners: 'Bearbeiter suchen',
  search: (group: string) => `${group} suchen`,
  noOwnerFound: (text: string) => `Kein Bearbeiter passt zu „${text}“`,
  noneFound: (text: string) => `Nichts passt zu „${text}“`,
  left: (count: number) => `${number(count)} weitere: über die Suche zu finden`,
  ofLoaded: (count: number, loaded: number) => `${number(count)} von ${number(loaded)} geladenen`,
  only: 'Nur',
  onlyValue: (label: string) => `Nur ${label}`,
  not: 'Nicht',
  notValue: (label: string) => `Nicht ${label}`,
  excludedSign: 'nicht',
  excluded: 'ausgeschlossen',
  add: 'Filter hinzufügen',
  removeGroup: (key: string) => `${key} aus den Filtern entfernen`,
  places: { attr: 'Zusatzattribut', data: 'Benutzerdaten' },
  placed: (key: string, place: string) => `${key} (${place})`,
  keyed: (name: string, key: string) => `${name} (${key})`,
  percent: (percent: number) =>
    percent < 1 ? 'unter 1\u00a0%' : percent > 99 && percent < 100 ? 'über 99\u00a0%' : `${Math.round(percent)}\u00a0%`,
  present: (place: string, percent: string) => `In ${percent} der geladenen Interaktionen vorhanden · ${place}`,
  none: 'Keine geladen',
  partial: 'Gezählt wird, was geladen ist',
}
