import type { conversation as english } from '../en/conversation.ts'
import { number } from '../numbers.ts'
import { counted, form } from './plurals.ts'

const missing = (many: number, verbs: { readonly one: string; readonly other: string }) =>
  `${form(many, verbs)} ${counted(many, { one: 'mensaje', many: 'de mensajes', other: 'mensajes' })}`

export const conversation: typeof english = {
  missing: (many) => missing(many, { one: 'Falta', other: 'Faltan' }),
  find: {
    box: 'Buscar en esta conversación',
    next: 'Coincidencia siguiente',
    previous: 'Coincidencia anterior',
    place: (at, of) => `${number(at)} de ${number(of)}`,
    none: 'Sin coincidencias',
  },
  span: 'De inicio a fin',
  changed: { title: 'Datos adjuntos que cambiaron', next: '→' },
  copy: 'Copiar conversación',
  link: {
    label: 'Enlace a esta línea',
    copied: 'Enlace a la línea copiado',
    shown: 'El enlace a la línea está en la barra de direcciones',
  },
  mail: {
    from: 'De',
    to: 'Para',
    cc: 'CC',
    subject: 'Asunto',
    showQuoted: 'Mostrar texto citado',
    hideQuoted: 'Ocultar texto citado',
    noText: 'El servidor no envió el texto de este correo.',
    fromHtml: 'El servidor no envió texto sin formato: esto es lo que dice el correo con formato.',
    showFormatted: 'Mostrar con formato',
    showPlain: 'Mostrar sin formato',
    frame: 'Correo con formato',
    loading: 'Preparando el correo para mostrarlo de forma segura…',
    failed: 'No se pudo mostrar el correo con formato.',
    images: (many) =>
      `${counted(many, { one: 'imagen omitida', many: 'de imágenes omitidas', other: 'imágenes omitidas' })}: su carga avisa al remitente.`,
    showImages: 'Mostrar imágenes',
    imagesOn: 'Las imágenes se cargan en la medida en que lo permite la política de seguridad de esta página.',
    cut: 'Solo se muestra con formato el principio: el conjunto es demasiado largo. El registro original lo contiene todo.',
  },
  text: {
    by: (name, isPrivate) => (isPrivate ? `${name} (privado)` : name),
    line: (time, by, text) => `${time === '' ? '' : `${time} `}${by}: ${text}`,
    event: (time, event, text) => `${time === '' ? '' : `${time} `}${event}${text === '' ? '' : `: ${text}`}`,
    missing: (many) => `[${missing(many, { one: 'falta', other: 'faltan' })}]`,
  },
}
