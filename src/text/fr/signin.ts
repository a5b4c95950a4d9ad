import type { signin as english } from '../en/signin.ts'

export const signin: typeof english = {
  title: 'Connexion',
  intro: {
    never: 'Le serveur demande qui l’interroge.',
    expired: 'Votre session a pris fin. Ce qui est sur la page y reste ; le chargement reprendra à votre reconnexion.',
    'signed-out-here': 'Vous avez fermé votre session.',
  },
  userName: 'Nom d’utilisateur',
  password: 'Mot de passe',
  passwordNote: 'Le mot de passe est envoyé une seule fois au serveur et n’est pas conservé.',
  submit: 'Se connecter',
  submitting: 'Connexion en cours…',
  navigate: 'Se connecter sur la page du serveur',
  returning: 'Finalisation de la connexion…',
  again: 'Se reconnecter',
  signedInAs: (name) => `Connecté en tant que ${name}`,
  signOut: 'Se déconnecter',
  bar: {
    name: 'Session',
    expired: 'Votre session a pris fin.',
    waiting: 'Le chargement attend que vous vous reconnectiez.',
  },
  problems: {
    userNameMissing: 'Saisissez votre nom d’utilisateur.',
    passwordMissing: 'Saisissez votre mot de passe.',
    wrong: 'Le serveur n’a pas accepté ce nom d’utilisateur et ce mot de passe.',
    noCookie:
      'Le serveur vous a accepté, mais le navigateur n’a pas conservé son cookie de session. Dans une autre page, les cookies de ce serveur sont peut-être bloqués : autorisez-les, ou ouvrez la visionneuse dans son propre onglet.',
    codeRefused: 'Le serveur n’a pas accepté la connexion. Réessayez.',
    signOutFailed: 'Le serveur n’a pas pu être informé de votre déconnexion.',
  },
}
