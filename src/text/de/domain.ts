import type { domain as english } from '../en/domain.ts'

export const domain: typeof english = {
  media: {
    call: 'Anruf',
    email: 'E-Mail',
    chat: 'Chat',
    social: 'Social Media',
    sms: 'SMS',
    workitem: 'Arbeitselement',
  },
  direction: {
    inbound: 'Eingehend',
    outbound: 'Ausgehend',
    internal: 'Intern',
    consult: 'Rückfrage',
    unknown: 'Richtung unbekannt',
  },
  state: {
    stopped: 'Beendet',
    pending: 'Ausstehend',
    'in-process': 'In Bearbeitung',
    new: 'Neu',
    unknown: 'Status unbekannt',
  },
  duration: {
    'under-1m': 'Unter 1 min',
    '1m-5m': '1 – 5 min',
    'over-5m': 'Über 5 min',
    none: 'Noch kein Ende',
  },
  flag: {
    'ends-before-start': 'Ende vor Beginn',
    'talk-differs': 'Gesprächszeit passt nicht zu Beginn und Ende',
    'stopped-without-end': 'Beendet ohne Endzeit',
    'long-pending': 'Seit zwei Monaten oder länger ausstehend',
    'parent-missing': 'Vorgänger nicht im Ergebnis',
    disagrees: 'Liste und Inhalt weichen voneinander ab',
    'unknown-media': 'Unbekanntes Medium',
    'no-start': 'Kein brauchbarer Beginn',
  },
  noOwner: 'Kein Bearbeiter',
  notSet: 'Nicht gesetzt',
  missing: '—',
}
