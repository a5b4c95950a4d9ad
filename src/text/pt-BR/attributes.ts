import type { attributes as english } from '../en/attributes.ts'
import { number } from '../numbers.ts'

export const attributes: typeof english = {
  search: 'Pesquisar atributos',
  groups: { attr: 'Atributos personalizados', data: 'Dados do usuário' },
  name: (key, percent) => `${key}, em ${percent} das interações carregadas`,
  none: 'Nenhum atributo no que foi carregado',
  noneFound: (text) => `Nenhum atributo corresponde a “${text}”`,
  left: (count) => `Mais ${number(count)}: pesquise para encontrar`,
  most: (most) => `${most} por vez: remova um para adicionar outro`,
}
