import type { filters as english } from '../en/filters.ts'
import { number } from '../numbers.ts'
import { counted, form } from './plurals.ts'

export const filters: typeof english = {
  name: 'Filtros',
  groups: {
    media: 'Mídia',
    direction: 'Direção',
    state: 'Status',
    owner: 'Responsável',
    duration: 'Duração',
    flag: 'Qualidade dos dados',
  },
  count: (count) => number(count),
  unit: (count) => form(count, { one: 'interação', many: 'de interações', other: 'interações' }),
  set: (count) =>
    count === 0
      ? 'Nenhum filtro definido'
      : counted(count, { one: 'filtro definido', many: 'de filtros definidos', other: 'filtros definidos' }),
  clear: 'Limpar',
  clearGroup: (group) => `Limpar ${group}`,
  clearAll: 'Limpar todos os filtros',
  more: (count) => `Mais ${number(count)}`,
  fewer: 'Mostrar menos',
  searchOwners: 'Pesquisar responsáveis',
  search: (group) => `Pesquisar ${group}`,
  noOwnerFound: (text) => `Nenhum responsável corresponde a “${text}”`,
  noneFound: (text) => `Nada corresponde a “${text}”`,
  left: (count) => `Mais ${number(count)}: pesquise para encontrar`,
  ofLoaded: (count, loaded) =>
    `${number(count)} de ${counted(loaded, { one: 'carregada', many: 'carregadas', other: 'carregadas' })}`,
  only: 'Só',
  onlyValue: (label) => `Só ${label}`,
  not: 'Exceto',
  notValue: (label) => `Exceto ${label}`,
  excludedSign: 'exceto',
  excluded: 'excluído',
  add: 'Adicionar filtro',
  removeGroup: (key) => `Remover ${key} dos filtros`,
  places: { attr: 'Atributo personalizado', data: 'Dados do usuário' },
  placed: (key, place) => `${key} (${place.toLowerCase()})`,
  keyed: (name, key) => `${name} (${key})`,
  percent: (percent) =>
    percent < 1 ? 'menos de 1%' : percent > 99 && percent < 100 ? 'mais de 99%' : `${Math.round(percent)}%`,
  present: (place, percent) => `Presente em ${percent} das interações carregadas · ${place.toLowerCase()}`,
  none: 'Nada carregado',
  partial: 'As contagens abrangem o que foi carregado',
}
