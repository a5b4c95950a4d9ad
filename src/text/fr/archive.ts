import type { archive as english } from '../en/archive.ts'
import { number } from '../numbers.ts'
import { counted, form } from './plurals.ts'

export const archive: typeof english = {
  name: 'Fichier ouvert',
  close: 'Fermer le fichier',
  showing: (file) => `Contenu du fichier ${file} :`,
  holds: (many) => counted(many, { one: 'interaction', many: 'd’interactions', other: 'interactions' }),
  exported: (date) => `exporté le ${date}`,
  notServer: 'ne provient pas du serveur',
  gapsIn: (many) =>
    `${counted(many, { one: 'lacune', many: 'de lacunes', other: 'lacunes' })} : voir « À propos de ce fichier »`,
  about: 'À propos de ce fichier',
  raw: 'C’est la réponse d’un serveur, pas un export : elle ne dit rien de son filtre, de son fuseau ni de ce qui manque.',
  filter: (query) => (query === '' ? 'Il a été exporté sans filtre.' : `Il a été filtré : ${query}`),
  zone: (zone) => `Lors de l’export, les heures à l’écran suivaient le fuseau ${zone}.`,
  counts: (shown, loaded) =>
    `Il a été exporté à partir de ${counted(loaded, { one: 'interaction chargée', many: 'd’interactions chargées', other: 'interactions chargées' })}, dont ${counted(shown, { one: 'affichée', other: 'affichées' })}.`,
  short: (held, written) =>
    `Il annonce ${counted(written, { one: 'interaction', many: 'd’interactions', other: 'interactions' })} et en contient ${number(held)} : il a pu être tronqué ou modifié.`,
  masked: (many) =>
    `${counted(many, { one: 'valeur y a été masquée', many: 'de valeurs y ont été masquées', other: 'valeurs y ont été masquées' })} lors de l’export.`,
  noTranscripts: 'Il ne contient aucune transcription.',
  transcripts: (many) =>
    `Il contient ${counted(many, { one: 'transcription', many: 'de transcriptions', other: 'transcriptions' })}.`,
  unreadable: (many) =>
    `${counted(many, { one: 'entrée n’a pas pu y être lue', many: 'd’entrées n’ont pas pu y être lues', other: 'entrées n’ont pas pu y être lues' })} : voir la liste au bas de la page. Tout le reste est là.`,
  complete: 'Rien ne manquait lors de l’export.',
  gaps: 'Il manquait déjà lors de l’export :',
  gap: (from, to, reason) => `${from} – ${to} : ${reason}`,
  partial: (said) => `le serveur a indiqué que sa réponse était partielle : ${said}`,
  moreGaps: (many) => `et ${counted(many, { one: 'autre', many: 'd’autres', other: 'autres' })}`,
  reading: (file) => `Lecture de ${file}…`,
  drop: 'Déposez le fichier ici pour l’ouvrir',
  dropHint: 'JSON, NDJSON ou réponse d’un serveur. Rien n’est transmis.',
  problem: {
    title: (file) => `${file} n’a pas pu être ouvert`,
    close: 'Fermer',
    empty: 'Il est vide. Exportez-le de nouveau ou choisissez un autre fichier.',
    notJson: (line) =>
      `Ce n’est pas du JSON${line === undefined ? '' : ` (ligne ${number(line)})`}. Choisissez un fichier JSON ou NDJSON exporté par cette visionneuse, ou la réponse d’un serveur. Un fichier CSV ne peut pas être rouvert.`,
    noInteractions:
      'C’est du JSON, mais sans interactions. Choisissez un export de cette visionneuse ou la réponse d’un serveur.',
    refused: (said) => `C’est le refus d’un serveur, sans interactions : ${said}`,
    nothingReadable: (many, reason) =>
      `${form(many, {
        one: 'Sa seule entrée n’a pas pu être lue',
        other: `Aucune de ses ${counted(many, { many: 'd’entrées', other: 'entrées' })} n’a pu être lue`,
      })} (${reason}). Choisissez un export de cette visionneuse ou la réponse d’un serveur.`,
    tooLarge: (mb) =>
      `Il dépasse ${number(mb)} Mo, ce qu’un navigateur ne peut pas lire d’un seul tenant. Exportez moins de dates à la fois.`,
    unread:
      'Le navigateur n’a pas pu le lire : il a peut-être été déplacé ou modifié entre-temps. Choisissez-le de nouveau.',
  },
}
