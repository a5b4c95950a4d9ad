import { DAY, HOUR, MINUTE } from '#src/model/instant.ts'
import type { threads as english } from '../en/threads.ts'
import { number } from '../numbers.ts'
import { counted } from './plurals.ts'

function roughly(ms: number): string {
  const span = Math.abs(ms)
  if (span >= 2 * DAY - HOUR) return counted(Math.round(span / DAY), { one: 'jour', other: 'jours' })
  if (span >= HOUR - MINUTE / 2) return counted(Math.round(span / HOUR), { one: 'heure', other: 'heures' })
  return counted(Math.round(span / MINUTE), { one: 'minute', other: 'minutes' })
}

export const threads: typeof english = {
  size: (size, shown, spanMs) => {
    const many = shown === undefined ? number(size) : `${number(shown)} sur ${number(size)}`
    return spanMs < MINUTE ? many : `${many} en ${roughly(spanMs)}`
  },
  later: (ms) => {
    if (Math.abs(ms) < MINUTE) return 'à moins d’une minute'
    return `${roughly(ms)} plus ${ms < 0 ? 'tôt' : 'tard'}`
  },
  counts: (many, single) =>
    `${counted(many, { one: 'fil', many: 'de fils', other: 'fils' })}, ${counted(single, { one: 'interaction isolée', many: 'd’interactions isolées', other: 'interactions isolées' })}`,
  openAll: 'Tout déplier',
  foldAll: 'Tout replier',
  open: 'Déplier',
  fold: 'Replier',
  bar: 'Fils',
  ghost: 'Hors de ce résultat',
  fetch: 'Récupérer',
  fetching: 'Demande au serveur…',
  retry: 'Réessayer',
  fetched: 'hors de ce résultat',
  absent: { before: 'Le parent', after: 'n’est pas dans ce résultat.' },
  by: {
    parent: 'par parent',
    threadId: 'par ID de fil',
    caseId: 'par ID de dossier',
  },
  joined: (count) =>
    `${counted(count, { one: 'interaction reliée', many: 'd’interactions reliées', other: 'interactions reliées' })}`,
}
