import type { failure as english } from '../en/failure.ts'

export const failure: typeof english = {
  offline: {
    title: 'Não foi possível acessar o servidor',
    advice: 'Verifique a conexão de rede e tente de novo.',
  },
  timeout: {
    title: 'O servidor demorou demais para responder',
    advice: 'Tente de novo ou peça um período mais curto.',
  },
  'signed-out': {
    title: 'Sua sessão não está ativa',
    advice: 'Entre de novo na central de atendimento e tente outra vez.',
  },
  forbidden: {
    title: 'Você não tem permissão para ver isto',
    advice: 'Peça a um administrador da central de atendimento acesso ao histórico de interações.',
  },
  missing: {
    title: 'Isto não está no servidor',
    advice: 'Pode ter sido excluído ou movido para o arquivo morto, ou o link pode estar errado.',
  },
  rejected: {
    title: 'O servidor não aceitou a solicitação',
    advice: 'Tentar de novo não ajudará. Informe quem cuida do visualizador, com a mensagem abaixo.',
  },
  server: {
    title: 'O servidor está com um problema',
    advice: 'Tente de novo em instantes. Se persistir, avise quem cuida da central de atendimento.',
  },
  unreadable: {
    title: 'Não foi possível ler a resposta do servidor',
    advice: 'Tente de novo. Se persistir, informe quem cuida do visualizador, com a mensagem abaixo.',
  },
  unavailable: {
    title: 'Isto não pode ser obtido deste servidor',
    advice: 'Escolha a fonte principal ou consulte quem cuida do visualizador.',
  },
  'not-in-file': {
    title: 'O arquivo aberto não contém isto',
    advice: 'Feche o arquivo para ver o que o servidor tem.',
  },
}
