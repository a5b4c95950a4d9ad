import type { unnamed as english } from '../en/unnamed.ts'
import { number } from '../numbers.ts'
import { counted } from './plurals.ts'

export const unnamed: typeof english = {
  open: 'Schlüssel ohne Eintrag\u00a0…',
  title: 'Schlüssel ohne Eintrag',
  about:
    'Zusatzattribute und Schlüssel der Benutzerdaten in den geladenen Interaktionen, über die das Feldwörterbuch (fields in config.json) nichts sagt. Was das Routing hinterlassen hat, ist nicht dabei.',
  none: 'Jeder Schlüssel in den geladenen Interaktionen hat einen Eintrag.',
  columns: { key: 'Schlüssel', place: 'Wo', rows: 'Interaktionen' },
  list: 'Schlüssel',
  count: number,
  total: (keys: number) => counted(keys, { one: 'Schlüssel', other: 'Schlüssel' }),
  left: (keys: number) => `${number(keys)} weitere: Beim Kopieren werden alle übernommen.`,
  copy: 'Als JSON für die Konfiguration kopieren',
  copied: 'Kopiert',
  failed: 'Nicht kopiert',
  close: 'Schließen',
}
