import type { signin as english } from '../en/signin.ts'

export const signin: typeof english = {
  title: 'Iniciar sesión',
  intro: {
    never: 'El servidor necesita saber quién consulta.',
    expired:
      'Su sesión ha terminado. Lo que está en la página se conserva; la carga continuará cuando haya iniciado sesión de nuevo.',
    'signed-out-here': 'Ha cerrado la sesión.',
  },
  userName: 'Nombre de usuario',
  password: 'Contraseña',
  passwordNote: 'La contraseña se envía al servidor una sola vez y no se guarda.',
  submit: 'Iniciar sesión',
  submitting: 'Iniciando sesión…',
  navigate: 'Iniciar sesión en la página del servidor',
  returning: 'Terminando el inicio de sesión…',
  again: 'Iniciar sesión de nuevo',
  signedInAs: (name) => `Sesión iniciada como ${name}`,
  signOut: 'Cerrar sesión',
  bar: {
    name: 'Sesión',
    expired: 'Su sesión ha terminado.',
    waiting: 'La carga espera a que inicie sesión de nuevo.',
  },
  problems: {
    userNameMissing: 'Introduzca su nombre de usuario.',
    passwordMissing: 'Introduzca su contraseña.',
    wrong: 'El servidor no aceptó el nombre de usuario o la contraseña.',
    noCookie:
      'El servidor le dio acceso, pero el navegador no guardó su cookie de sesión. Dentro de otra página, las cookies de este servidor pueden estar bloqueadas: permítalas o abra el visor en su propia pestaña.',
    codeRefused: 'El servidor no aceptó el inicio de sesión. Inténtelo de nuevo.',
    signOutFailed: 'No se pudo informar al servidor de que ha cerrado la sesión.',
  },
}
