import type { attributes as english } from '../en/attributes.ts'
import { number } from '../numbers.ts'

export const attributes: typeof english = {
  search: 'Rechercher un attribut',
  groups: { attr: 'Attributs personnalisés', data: 'Données utilisateur' },
  name: (key, percent) => `${key}, dans ${percent} des interactions chargées`,
  none: 'Aucun attribut dans ce qui est chargé',
  noneFound: (text) => `Aucun attribut ne correspond à « ${text} »`,
  left: (count) => `${number(count)} de plus : à trouver par la recherche`,
  most: (most) => `${most} à la fois : retirez-en un pour en ajouter un autre`,
}
