import type { start as english } from '../en/start.ts'

export const start: typeof english = {
  config: {
    title: 'No se puede usar la configuración',
    text: 'Quien instaló esta página debe corregir config.json, que está junto a ella:',
    wholeFile: 'config.json',
  },
  crash: {
    title: 'Algo falló en esta página',
    text: 'Es un fallo del visor, no de sus datos. Normalmente basta con recargar.',
    reload: 'Recargar',
  },
}
