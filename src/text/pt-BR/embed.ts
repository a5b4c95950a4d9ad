import type { embed as english } from '../en/embed.ts'

export const embed: typeof english = {
  refused: {
    title: 'Este painel não pode ser mostrado aqui',
    text: 'O aplicativo que o contém não está na lista dos que podem mostrá-lo. Quem implantou o visualizador pode adicioná-lo a “allowedHosts” em config.json e a “frame-ancestors” no servidor.',
  },
  notConnected: {
    title: 'Este painel não está conectado ao aplicativo que o contém',
    text: 'O aplicativo que o contém não respondeu. Nada foi pedido ao servidor.',
    again: 'Tentar de novo',
  },
  reference: (code) => `Código de referência ${code}`,
  connecting: 'Conectando ao aplicativo que contém este painel…',
  nobody: {
    title: 'Nenhum cliente aberto',
    text: 'O histórico aparece assim que um cliente for aberto no aplicativo que contém este painel.',
  },
  awaited: 'Aguardando as interações do aplicativo que contém este painel…',
  gone: 'Este painel foi fechado pelo aplicativo que o contém.',
  signIn: 'O carregamento continua assim que o aplicativo que contém este painel autenticar você.',
  denied: {
    noAnswer: 'O aplicativo que contém este painel não respondeu.',
    refused: 'O aplicativo que contém este painel não permitiu.',
  },
  noCopy: 'O aplicativo que contém este painel não permite copiar nada aqui.',
  noPrint: 'O aplicativo que contém este painel não permite imprimir esta página.',
}
