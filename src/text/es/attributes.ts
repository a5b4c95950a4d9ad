import type { attributes as english } from '../en/attributes.ts'
import { number } from '../numbers.ts'

export const attributes: typeof english = {
  search: 'Buscar atributos',
  groups: { attr: 'Atributos personalizados', data: 'Datos de usuario' },
  name: (key, percent) => `${key}, ${percent} de las interacciones cargadas`,
  none: 'No hay atributos en lo cargado',
  noneFound: (text) => `Ningún atributo coincide con “${text}”`,
  left: (count) => `${number(count)} más: busque para encontrarlos`,
  most: (most) => `${most} a la vez: quite uno para añadir otro`,
}
