import type { signin as english } from '../en/signin.ts'

export const signin: typeof english = {
  title: 'Anmelden',
  intro: {
    never: 'Der Server möchte wissen, wer fragt.',
    expired:
      'Ihre Sitzung ist beendet. Was auf der Seite steht, bleibt; das Laden geht weiter, wenn Sie sich wieder angemeldet haben.',
    'signed-out-here': 'Sie haben sich abgemeldet.',
  },
  userName: 'Benutzername',
  password: 'Passwort',
  passwordNote: 'Das Passwort wird einmal an den Server gesendet und nicht gespeichert.',
  submit: 'Anmelden',
  submitting: 'Anmeldung läuft\u00a0…',
  navigate: 'Auf der Seite des Servers anmelden',
  returning: 'Anmeldung wird abgeschlossen\u00a0…',
  again: 'Erneut anmelden',
  signedInAs: (name: string) => `Angemeldet als ${name}`,
  signOut: 'Abmelden',
  bar: {
    name: 'Sitzung',
    expired: 'Ihre Sitzung ist beendet.',
    waiting: 'Das Laden wartet, bis Sie sich wieder anmelden.',
  },
  problems: {
    userNameMissing: 'Geben Sie Ihren Benutzernamen ein.',
    passwordMissing: 'Geben Sie Ihr Passwort ein.',
    wrong: 'Der Server hat diesen Benutzernamen mit diesem Passwort nicht angenommen.',
    noCookie:
      'Der Server hat Sie angemeldet, doch der Browser hat das Sitzungs-Cookie nicht behalten. Innerhalb einer anderen Seite sind Cookies dieses Servers vielleicht blockiert: Erlauben Sie sie oder öffnen Sie den Viewer in einem eigenen Tab.',
    codeRefused: 'Der Server hat die Anmeldung nicht angenommen. Versuchen Sie es erneut.',
    signOutFailed: 'Dem Server konnte nicht mitgeteilt werden, dass Sie sich abgemeldet haben.',
  },
}
