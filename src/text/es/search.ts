import type { search as english } from '../en/search.ts'
import { number } from '../numbers.ts'
import { counted } from './plurals.ts'

const meant = (nearest: string | undefined) => (nearest === undefined ? '' : ` ¿Quería decir “${nearest}”?`)

export const search: typeof english = {
  about: 'Sobre esta búsqueda',
  reasons: {
    'unknown-field': ({ field, nearest }) =>
      `No existe el campo “${field}”.${meant(nearest)} Para buscar el texto tal cual, póngalo entre comillas.`,
    'unknown-value': ({ field, value, nearest }) => `“${value}” no es un valor de ${field}.${meant(nearest)}`,
    'part-of-value': ({ field, value }) =>
      `Ningún valor de ${field} es exactamente “${value}”: siga escribiendo o elija uno de la lista.`,
    'no-value': ({ field }) => `Falta un valor después de ${field}:`,
    duration: ({ value }) => `“${value}” no es una duración. Escriba >5m, <30s, 1m..2m30s o none.`,
    date: ({ value }) => `“${value}” no es una fecha. Escriba 2026-11-07, 2026-11-01..2026-11-07 o >2026-11-01.`,
    weekday: ({ value }) => `“${value}” no es un día. Escriba mon,tue o, con horas, mon,tue@9-17.`,
    hour: ({ value }) => `“${value}” no es una hora. Escriba 9, 9-17 o 22-2.`,
    backwards: ({ value }) => `“${value}” termina antes de empezar.`,
    'open-quote': () => 'Las comillas no están cerradas: llegan hasta el final.',
    'only-one': ({ field }) => `${field}: admite un solo valor. Escriba ${field}: una vez para cada uno.`,
    'none-among-spans': () => 'none solo puede acompañar a las duraciones <1m, 1m..5m y >5m.',
  },
  rest: 'Todo lo demás se aplica.',
  suggestions: 'Sugerencias',
  count: (count) =>
    `${counted(count, { one: 'sugerencia', many: 'de sugerencias', other: 'sugerencias' })}, elija con las flechas`,
  past: 'Búsquedas anteriores',
  forget: 'Olvidar búsquedas anteriores',
  fields: 'Acotar por',
  values: 'Valores',
  share: (part) => (part < 0.01 ? 'en menos del 1 %' : `en el ${Math.round(part * 100)} %`),
  times: (count) => number(count),
  hint: [
    ['-palabra', 'sin ella'],
    ['"entrega tardía"', 'una frase'],
    ['a,b', 'cualquiera'],
  ],
  explained: {
    media: ['media:chat,email', 'Medio, uno o varios'],
    direction: ['direction:inbound', 'Quién la inició'],
    state: ['state:pending', 'En qué punto está'],
    owner: ['owner:"Kate London"', 'Quién la atendió; none para nadie'],
    duration: ['duration:30s..2m', 'De inicio a fin; también >5m, none'],
    started: ['started:2026-11-01..2026-11-07', 'Días en que empezó'],
    day: ['day:mon,tue', 'Día de la semana en que empezó'],
    hour: ['hour:9-17', 'Hora del día en que empezó'],
    subject: ['subject:refund', 'Una parte del asunto'],
    comment: ['comment:"call back"', 'Una parte del comentario'],
    contact: ['contact:lindqvist', 'Una parte del nombre o ID del contacto'],
    phone: ['phone:4670', 'Una parte del teléfono'],
    id: ['id:0000Sa99', 'Una parte del ID de la interacción'],
    parent: ['parent:0000Sa99', 'Una parte del ID de la interacción padre'],
    thread: ['thread:0000Sa99', 'Una parte del ID del hilo'],
    attr: ['attr.OrderNumber:88213', 'Un atributo personalizado'],
    data: ['data.ServiceType:Billing', 'Una clave de los datos de usuario'],
    has: ['has:comment', 'Algo que está presente'],
    is: ['is:open', 'open, closed, reply, repeat, flagged'],
    flag: ['flag:parent-missing', 'Lo que parece incorrecto en ella'],
  },
  traits: {
    open: 'No detenida',
    closed: 'Detenida',
    reply: 'Responde a otra interacción',
    repeat: 'Mismo contacto y asunto otra vez en 7 días',
    flagged: 'Algo en ella parece incorrecto',
  },
  present: {
    subject: 'Un asunto',
    comment: 'Un comentario',
    contact: 'Un contacto',
    owner: 'Un responsable',
    phone: 'Un teléfono',
    ended: 'Una hora de fin',
    parent: 'Una interacción padre',
    thread: 'Un hilo',
  },
}
