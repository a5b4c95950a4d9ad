import type { unnamed as english } from '../en/unnamed.ts'
import { number } from '../numbers.ts'
import { counted } from './plurals.ts'

export const unnamed: typeof english = {
  open: 'Chaves sem definição…',
  title: 'Chaves sem definição',
  about:
    'Atributos personalizados e chaves dos dados do usuário, nas interações carregadas, sobre os quais o dicionário de campos (fields em config.json) nada diz. O que o roteamento deixou não está entre eles.',
  none: 'Todas as chaves nas interações carregadas têm definição.',
  columns: { key: 'Chave', place: 'Onde', rows: 'Interações' },
  list: 'Chaves',
  count: number,
  total: (keys) => counted(keys, { one: 'chave', many: 'de chaves', other: 'chaves' }),
  left: (keys) => `Mais ${number(keys)}: a cópia leva todas.`,
  copy: 'Copiar como JSON para a configuração',
  copied: 'Copiado',
  failed: 'Não copiado',
  close: 'Fechar',
}
