import type { signin as english } from '../en/signin.ts'

export const signin: typeof english = {
  title: 'Entrar',
  intro: {
    never: 'O servidor quer saber quem está consultando.',
    expired:
      'Sua sessão terminou. O que está na página permanece; o carregamento continua depois que você entrar de novo.',
    'signed-out-here': 'Você saiu.',
  },
  userName: 'Nome de usuário',
  password: 'Senha',
  passwordNote: 'A senha é enviada ao servidor uma única vez e não é guardada.',
  submit: 'Entrar',
  submitting: 'Entrando…',
  navigate: 'Entrar na página do servidor',
  returning: 'Concluindo a entrada…',
  again: 'Entrar de novo',
  signedInAs: (name) => `Sessão de ${name}`,
  signOut: 'Sair',
  bar: {
    name: 'Sessão',
    expired: 'Sua sessão terminou.',
    waiting: 'O carregamento aguarda você entrar de novo.',
  },
  problems: {
    userNameMissing: 'Digite seu nome de usuário.',
    passwordMissing: 'Digite sua senha.',
    wrong: 'O servidor não aceitou este nome de usuário e esta senha.',
    noCookie:
      'O servidor aceitou sua entrada, mas o navegador não guardou o cookie de sessão. Dentro de outra página, os cookies deste servidor podem estar bloqueados: permita-os ou abra o visualizador em uma aba própria.',
    codeRefused: 'O servidor não aceitou a entrada. Tente de novo.',
    signOutFailed: 'Não foi possível avisar ao servidor que você saiu.',
  },
}
