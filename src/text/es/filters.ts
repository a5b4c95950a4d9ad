import type { filters as english } from '../en/filters.ts'
import { number } from '../numbers.ts'
import { counted, form } from './plurals.ts'

export const filters: typeof english = {
  name: 'Filtros',
  groups: {
    media: 'Medio',
    direction: 'Dirección',
    state: 'Estado',
    owner: 'Responsable',
    duration: 'Duración',
    flag: 'Calidad de datos',
  },
  count: (count) => number(count),
  unit: (count) => form(count, { one: 'interacción', many: 'de interacciones', other: 'interacciones' }),
  set: (count) =>
    count === 0
      ? 'Sin filtros'
      : counted(count, { one: 'filtro activo', many: 'de filtros activos', other: 'filtros activos' }),
  clear: 'Quitar',
  clearGroup: (group) => `Quitar selección de ${group}`,
  clearAll: 'Quitar todos los filtros',
  more: (count) => `+ ${number(count)} más`,
  fewer: 'Mostrar menos',
  searchOwners: 'Buscar responsables',
  search: (group) => `Buscar en ${group}`,
  noOwnerFound: (text) => `Ningún responsable coincide con “${text}”`,
  noneFound: (text) => `Nada coincide con “${text}”`,
  left: (count) => `${number(count)} más: busque para encontrarlos`,
  ofLoaded: (count, loaded) =>
    `${number(count)} de ${counted(loaded, { one: 'cargada', many: 'cargadas', other: 'cargadas' })}`,
  only: 'Solo',
  onlyValue: (label) => `Solo ${label}`,
  not: 'Excluir',
  notValue: (label) => `Excluir ${label}`,
  excludedSign: 'no',
  excluded: 'excluido',
  add: 'Añadir filtro',
  removeGroup: (key) => `Quitar ${key} de los filtros`,
  places: { attr: 'Atributo personalizado', data: 'Datos de usuario' },
  placed: (key, place) => `${key} (${place.toLowerCase()})`,
  keyed: (name, key) => `${name} (${key})`,
  percent: (percent) =>
    percent < 1 ? 'menos del 1 %' : percent > 99 && percent < 100 ? 'más del 99 %' : `${Math.round(percent)} %`,
  present: (place, percent) => `Presencia: ${percent} de las interacciones cargadas · ${place.toLowerCase()}`,
  none: 'Nada cargado',
  partial: 'Los recuentos abarcan lo cargado',
}
