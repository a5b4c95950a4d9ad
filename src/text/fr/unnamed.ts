import type { unnamed as english } from '../en/unnamed.ts'
import { number } from '../numbers.ts'
import { counted } from './plurals.ts'

export const unnamed: typeof english = {
  open: 'Clés sans définition…',
  title: 'Clés sans définition',
  about:
    'Attributs personnalisés et clés des données utilisateur, dans les interactions chargées, dont le dictionnaire des champs (fields dans config.json) ne dit rien. Ce que le routage a laissé n’en fait pas partie.',
  none: 'Toutes les clés des interactions chargées ont une définition.',
  columns: { key: 'Clé', place: 'Où', rows: 'Interactions' },
  list: 'Clés',
  count: number,
  total: (keys) => counted(keys, { one: 'clé', many: 'de clés', other: 'clés' }),
  left: (keys) => `${number(keys)} de plus : la copie les prend toutes.`,
  copy: 'Copier en JSON pour la configuration',
  copied: 'Copié',
  failed: 'Non copié',
  close: 'Fermer',
}
