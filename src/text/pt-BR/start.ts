import type { start as english } from '../en/start.ts'

export const start: typeof english = {
  config: {
    title: 'A configuração não pode ser usada',
    text: 'config.json, ao lado desta página, precisa ser corrigido por quem a implantou:',
    wholeFile: 'config.json',
  },
  crash: {
    title: 'Algo nesta página parou de funcionar',
    text: 'É uma falha do visualizador, não dos seus dados. Recarregar costuma resolver.',
    reload: 'Recarregar',
  },
}
