import type { domain as english } from '../en/domain.ts'

export const domain: typeof english = {
  media: {
    call: 'Llamada',
    email: 'Correo',
    chat: 'Chat',
    social: 'Social',
    sms: 'SMS',
    workitem: 'Tarea',
  },
  direction: {
    inbound: 'Entrante',
    outbound: 'Saliente',
    internal: 'Interna',
    consult: 'Consulta',
    unknown: 'Dirección desconocida',
  },
  state: {
    stopped: 'Detenida',
    pending: 'Pendiente',
    'in-process': 'En proceso',
    new: 'Nueva',
    unknown: 'Estado desconocido',
  },
  duration: {
    'under-1m': 'Menos de 1 min',
    '1m-5m': '1 – 5 min',
    'over-5m': 'Más de 5 min',
    none: 'Aún sin fin',
  },
  flag: {
    'ends-before-start': 'Terminó antes de empezar',
    'talk-differs': 'El tiempo de habla no coincide con inicio y fin',
    'stopped-without-end': 'Detenida sin hora de fin',
    'long-pending': 'Pendiente desde hace dos meses o más',
    'parent-missing': 'Padre fuera del resultado',
    disagrees: 'La lista y el contenido no coinciden',
    'unknown-media': 'Medio desconocido',
    'no-start': 'Sin inicio utilizable',
  },
  noOwner: 'Sin responsable',
  notSet: 'Sin valor',
  missing: '—',
}
