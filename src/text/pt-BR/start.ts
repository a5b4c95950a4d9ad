import type { start as english } from '../en/start.ts'

export const start: typeof english = {
  crash: {
    title: 'Algo nesta página parou de funcionar',
    text: 'É uma falha do visualizador, não dos seus dados. Recarregar costuma resolver.',
    reload: 'Recarregar',
  },
}
