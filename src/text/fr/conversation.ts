import type { conversation as english } from '../en/conversation.ts'
import { number } from '../numbers.ts'
import { counted } from './plurals.ts'

const missing = (many: number) =>
  counted(many, { one: 'message manque', many: 'de messages manquent', other: 'messages manquent' })

export const conversation: typeof english = {
  missing,
  find: {
    box: 'Rechercher dans cette conversation',
    next: 'Occurrence suivante',
    previous: 'Occurrence précédente',
    place: (at, of) => `${number(at)} sur ${number(of)}`,
    none: 'Aucune occurrence',
  },
  span: 'Du début à la fin',
  changed: { title: 'Données jointes modifiées', next: '→' },
  copy: 'Copier la conversation',
  link: {
    label: 'Lien vers cette ligne',
    copied: 'Lien vers la ligne copié',
    shown: 'Le lien vers la ligne est dans la barre d’adresse',
  },
  mail: {
    from: 'De',
    to: 'À',
    cc: 'Cc',
    subject: 'Objet',
    showQuoted: 'Afficher le texte cité',
    hideQuoted: 'Replier le texte cité',
    noText: 'Le serveur n’a envoyé aucun texte pour cet e-mail.',
    fromHtml: 'Le serveur n’a pas envoyé de texte brut : voici ce que dit l’e-mail mis en forme.',
    showFormatted: 'Voir mis en forme',
    showPlain: 'Voir le texte brut',
    frame: 'E-mail mis en forme',
    loading: 'Préparation d’un affichage sûr de l’e-mail…',
    failed: 'L’e-mail mis en forme n’a pas pu être affiché.',
    images: (many) =>
      `${counted(many, { one: 'image n’est pas chargée', many: 'd’images ne sont pas chargées', other: 'images ne sont pas chargées' })} : le chargement avertit l’expéditeur.`,
    showImages: 'Voir les images',
    imagesOn: 'Les images sont chargées dans la mesure où la politique de sécurité de cette page le permet.',
    cut: 'Seul le début est mis en forme : l’ensemble est trop long. Les données brutes contiennent tout.',
  },
  text: {
    by: (name, isPrivate) => (isPrivate ? `${name} (privé)` : name),
    line: (time, by, text) => `${time === '' ? '' : `${time} `}${by} : ${text}`,
    event: (time, event, text) => `${time === '' ? '' : `${time} `}${event}${text === '' ? '' : ` : ${text}`}`,
    missing: (many) => `[${missing(many)}]`,
  },
}
