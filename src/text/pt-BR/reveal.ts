import type { reveal as english } from '../en/reveal.ts'
import { form } from './plurals.ts'

const seconds = (many: number) => `${many} ${form(many, { one: 'segundo', many: 'de segundos', other: 'segundos' })}`

export const reveal: typeof english = {
  button: 'Revelar',
  name: (what) => `Revelar ${what}`,
  title: 'Por que você precisa ver isto?',
  noted: 'O motivo pode ficar registrado; o valor, não.',
  reasons: {
    verify: 'Para confirmar quem é o cliente',
    payment: 'Para verificar um pagamento',
    other: 'Por outro motivo',
  },
  show: (many) => `Revelar por ${seconds(many)}`,
  asking: 'Consultando o servidor…',
  failed: 'O servidor não pôde fornecê-lo.',
  hide: (what) => `Mascarar ${what} de novo`,
  hideButton: 'Mascarar',
  left: (many) => `${many} s`,
  shownFor: (many) => `Visível por ${seconds(many)}`,
  secondsLeft: (many) =>
    form(many, {
      one: `Resta ${seconds(many)}`,
      many: `Restam ${seconds(many)}`,
      other: `Restam ${seconds(many)}`,
    }),
  masked: 'Mascarado de novo',
  places: {
    subject: 'o assunto',
    comment: 'o comentário',
    message: 'esta mensagem',
    mail: 'este texto',
    value: 'este valor',
  },
}
