import type { embed as english } from '../en/embed.ts'

export const embed: typeof english = {
  refused: {
    title: 'Ce panneau ne peut pas être affiché ici',
    text: 'L’application hôte ne figure pas parmi celles qui peuvent l’afficher. La personne qui a déployé la visionneuse peut l’ajouter à « allowedHosts » dans config.json et à « frame-ancestors » sur le serveur.',
  },
  notConnected: {
    title: 'Ce panneau n’est pas relié à son application hôte',
    text: 'L’application hôte n’a pas répondu. Rien n’a été demandé au serveur.',
    again: 'Réessayer',
  },
  reference: (code) => `Code de référence ${code}`,
  connecting: 'Connexion à l’application hôte…',
  nobody: {
    title: 'Aucun client n’est ouvert',
    text: 'L’historique s’affiche dès qu’un client est ouvert dans l’application hôte.',
  },
  awaited: 'En attente des interactions de l’application hôte…',
  gone: 'Ce panneau a été fermé par l’application hôte.',
  signIn: 'Le chargement reprend dès que l’application hôte a ouvert votre session.',
  denied: {
    noAnswer: 'L’application hôte n’a pas répondu.',
    refused: 'L’application hôte ne l’a pas permis.',
  },
  noCopy: 'L’application hôte ne permet pas de copier quoi que ce soit ici.',
  noPrint: 'L’application hôte ne permet pas d’imprimer cette page.',
}
