import type { domain as english } from '../en/domain.ts'

export const domain: typeof english = {
  media: {
    call: 'Chamada',
    email: 'E-mail',
    chat: 'Chat',
    social: 'Social',
    sms: 'SMS',
    workitem: 'Item de trabalho',
  },
  direction: {
    inbound: 'Entrada',
    outbound: 'Saída',
    internal: 'Interna',
    consult: 'Consulta',
    unknown: 'Direção desconhecida',
  },
  state: {
    stopped: 'Finalizada',
    pending: 'Pendente',
    'in-process': 'Em andamento',
    new: 'Nova',
    unknown: 'Status desconhecido',
  },
  duration: {
    'under-1m': 'Menos de 1 min',
    '1m-5m': '1 – 5 min',
    'over-5m': 'Mais de 5 min',
    none: 'Ainda sem fim',
  },
  flag: {
    'ends-before-start': 'Terminou antes de começar',
    'talk-differs': 'Tempo de conversa difere da duração',
    'stopped-without-end': 'Finalizada sem data de fim',
    'long-pending': 'Pendente há dois meses ou mais',
    'parent-missing': 'Origem fora do resultado',
    disagrees: 'Lista e conteúdo divergem',
    'unknown-media': 'Mídia desconhecida',
    'no-start': 'Sem início utilizável',
  },
  noOwner: 'Sem responsável',
  notSet: 'Não definido',
  missing: '—',
}
