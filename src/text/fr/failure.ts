import type { failure as english } from '../en/failure.ts'

export const failure: typeof english = {
  offline: {
    title: 'Le serveur est injoignable',
    advice: 'Vérifiez la connexion au réseau, puis réessayez.',
  },
  timeout: {
    title: 'Le serveur a mis trop de temps à répondre',
    advice: 'Réessayez, ou demandez une période plus courte.',
  },
  'signed-out': {
    title: 'Votre session est fermée',
    advice: 'Reconnectez-vous au centre de contact, puis réessayez.',
  },
  forbidden: {
    title: 'Vous n’avez pas l’autorisation de voir ceci',
    advice: 'Demandez à un administrateur du centre de contact l’accès à l’historique des interactions.',
  },
  missing: {
    title: 'Ceci n’est pas sur le serveur',
    advice: 'L’élément a pu être supprimé ou déplacé dans l’archive, ou le lien est peut-être erroné.',
  },
  rejected: {
    title: 'Le serveur n’a pas accepté la requête',
    advice:
      'Réessayer n’y changera rien. Signalez-le à la personne chargée de la visionneuse, avec le message ci-dessous.',
  },
  server: {
    title: 'Le serveur rencontre un problème',
    advice: 'Réessayez dans un instant. Si cela persiste, prévenez la personne chargée du centre de contact.',
  },
  unreadable: {
    title: 'La réponse du serveur n’a pas pu être lue',
    advice:
      'Réessayez. Si cela persiste, signalez-le à la personne chargée de la visionneuse, avec le message ci-dessous.',
  },
  unavailable: {
    title: 'Ce serveur ne peut pas fournir ceci',
    advice: 'Choisissez la source principale, ou adressez-vous à la personne chargée de la visionneuse.',
  },
  'not-in-file': {
    title: 'Le fichier ouvert ne contient pas ceci',
    advice: 'Fermez le fichier pour voir ce que le serveur contient.',
  },
}
