import type { unnamed as english } from '../en/unnamed.ts'
import { number } from '../numbers.ts'
import { counted } from './plurals.ts'

export const unnamed: typeof english = {
  open: 'Claves sin entrada…',
  title: 'Claves sin entrada',
  about:
    'Atributos personalizados y claves de los datos de usuario de las interacciones cargadas de los que el diccionario de campos (fields en config.json) no dice nada. Lo que dejó el enrutamiento no se incluye.',
  none: 'Todas las claves de las interacciones cargadas tienen una entrada.',
  columns: { key: 'Clave', place: 'Dónde', rows: 'Interacciones' },
  list: 'Claves',
  count: number,
  total: (keys) => counted(keys, { one: 'clave', many: 'de claves', other: 'claves' }),
  left: (keys) => `${number(keys)} más: al copiar se incluyen todas.`,
  copy: 'Copiar como JSON para la configuración',
  copied: 'Copiado',
  failed: 'No copiado',
  close: 'Cerrar',
}
