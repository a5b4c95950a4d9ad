import type { start as english } from '../en/start.ts'

export const start: typeof english = {
  crash: {
    title: 'Algo falló en esta página',
    text: 'Es un fallo del visor, no de sus datos. Normalmente basta con recargar.',
    reload: 'Recargar',
  },
}
