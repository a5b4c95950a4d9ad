import type { reveal as english } from '../en/reveal.ts'
import { counted } from './plurals.ts'

export const reveal: typeof english = {
  button: 'Révéler',
  name: (what) => `Révéler ${what}`,
  title: 'Pourquoi avez-vous besoin de voir ceci ?',
  noted: 'Le motif peut être consigné, la valeur ne l’est pas.',
  reasons: {
    verify: 'Pour s’assurer de l’identité du client',
    payment: 'Pour examiner un paiement',
    other: 'Pour un autre motif',
  },
  show: (seconds) => `Révéler pendant ${counted(seconds, { one: 'seconde', other: 'secondes' })}`,
  asking: 'Demande au serveur…',
  failed: 'Le serveur n’a pas pu fournir la valeur.',
  hide: (what) => `Remasquer ${what}`,
  hideButton: 'Remasquer',
  left: (seconds) => `${seconds} s`,
  shownFor: (seconds) => `Affiché pendant ${counted(seconds, { one: 'seconde', other: 'secondes' })}`,
  secondsLeft: (seconds) => counted(seconds, { one: 'seconde restante', other: 'secondes restantes' }),
  masked: 'De nouveau masqué',
  places: {
    subject: 'l’objet',
    comment: 'le commentaire',
    message: 'ce message',
    mail: 'ce texte',
    value: 'cette valeur',
  },
}
