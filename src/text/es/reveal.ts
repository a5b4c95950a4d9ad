import type { reveal as english } from '../en/reveal.ts'
import { number } from '../numbers.ts'
import { counted, form } from './plurals.ts'

const duration = (many: number) => counted(many, { one: 'segundo', many: 'de segundos', other: 'segundos' })

export const reveal: typeof english = {
  button: 'Revelar',
  name: (what) => `Revelar ${what}`,
  title: '¿Por qué necesita verlo?',
  noted: 'El motivo puede quedar registrado; el valor, no.',
  reasons: {
    verify: 'Para comprobar la identidad del cliente',
    payment: 'Para examinar un pago',
    other: 'Por otro motivo',
  },
  show: (seconds) => `Revelar durante ${duration(seconds)}`,
  asking: 'Consultando al servidor…',
  failed: 'El servidor no pudo darlo.',
  hide: (what) => `Enmascarar ${what} de nuevo`,
  hideButton: 'Enmascarar',
  left: (seconds) => `${number(seconds)} s`,
  shownFor: (seconds) => `Visible durante ${duration(seconds)}`,
  secondsLeft: (seconds) => `${form(seconds, { one: 'Queda', other: 'Quedan' })} ${duration(seconds)}`,
  masked: 'Enmascarado de nuevo',
  places: {
    subject: 'el asunto',
    comment: 'el comentario',
    message: 'este mensaje',
    mail: 'este texto',
    value: 'este valor',
  },
}
