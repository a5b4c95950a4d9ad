/** Signing in to the server, and the end of a session. */
export const signin = {
  title: 'Sign in',
  intro: {
    never: 'The server wants to know who is asking.',
    expired: 'Your session has ended. What is on the page stays; loading goes on when you have signed in again.',
    'signed-out-here': 'You have signed out.',
  },
  userName: 'User name',
  password: 'Password',
  /** Said beneath the form. */
  passwordNote: 'The password is sent to the server once and is not kept.',
  submit: 'Sign in',
  submitting: 'Signing in…',
  /** The server's own page. */
  navigate: 'Sign in on the server’s page',
  returning: 'Finishing sign-in…',
  again: 'Sign in again',
  signedInAs: (name: string) => `Signed in as ${name}`,
  signOut: 'Sign out',
  bar: {
    name: 'Session',
    expired: 'Your session has ended.',
    waiting: 'Loading waits until you sign in again.',
  },
  problems: {
    userNameMissing: 'Enter your user name.',
    passwordMissing: 'Enter your password.',
    wrong: 'The server did not accept this user name and password.',
    noCookie:
      'The server let you in, but the browser did not keep its session cookie. Inside another page, cookies of this server may be blocked: allow them, or open the viewer in its own tab.',
    codeRefused: 'The server did not accept the sign-in. Try again.',
    signOutFailed: 'The server could not be told that you have signed out.',
  },
}
