import type { domain as english } from '../en/domain.ts'

export const domain: typeof english = {
  media: {
    call: 'Appel',
    email: 'E-mail',
    chat: 'Chat',
    social: 'Social',
    sms: 'SMS',
    workitem: 'Tâche',
  },
  direction: {
    inbound: 'Entrant',
    outbound: 'Sortant',
    internal: 'Interne',
    consult: 'Consultation',
    unknown: 'Sens inconnu',
  },
  state: {
    stopped: 'Terminée',
    pending: 'En attente',
    'in-process': 'En cours',
    new: 'Nouvelle',
    unknown: 'État inconnu',
  },
  duration: {
    'under-1m': 'Moins de 1 min',
    '1m-5m': '1 – 5 min',
    'over-5m': 'Plus de 5 min',
    none: 'Pas encore de fin',
  },
  flag: {
    'ends-before-start': 'Terminée avant son début',
    'talk-differs': 'Temps de conversation et durée diffèrent',
    'stopped-without-end': 'Terminée sans heure de fin',
    'long-pending': 'En attente depuis deux mois ou plus',
    'parent-missing': 'Parent absent du résultat',
    disagrees: 'Liste et contenu divergent',
    'unknown-media': 'Média inconnu',
    'no-start': 'Sans début exploitable',
  },
  noOwner: 'Sans responsable',
  notSet: 'Non renseigné',
  missing: '—',
}
