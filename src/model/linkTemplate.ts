/** Why a template makes no links. */
export type TemplateFault = 'no {value}' | 'not https, mailto or tel' | 'no address' | 'value in the host'

const place = '{value}'
const LONGEST = 2_000
const https = /^https:\/\/([^/?#]*)[/?#]/i

/** `https://crm.example.com/orders/{value}`, `mailto:{value}` or `tel:{value}`; `undefined` for one that is good. */
export function faultOfTemplate(template: string): TemplateFault | undefined {
  if (!template.includes(place)) return 'no {value}'
  if (template === `mailto:${place}` || template === `tel:${place}`) return undefined
  // Control signs and blanks are what parsers of addresses drop before they read on.
  if (!/^https:/i.test(template) || /[\s\p{Cc}\\]/u.test(template)) return 'not https, mailto or tel'
  const host = https.exec(template)?.[1]
  if (host === undefined || host.includes(place)) return 'value in the host'
  return host === '' || host.includes('@') || urlOf(template.replaceAll(place, 'x')) === undefined
    ? 'no address'
    : undefined
}

/**
 * The address of a value by a good template; `undefined` where it has none: a masked or empty value, one too long, what is
 * no number behind `tel:`, and whatever would lead elsewhere than the template says.
 */
export function linkOf(template: string, value: string): string | undefined {
  const text = value.trim()
  if (text === '' || text.length > LONGEST || text.includes('•') || faultOfTemplate(template) !== undefined)
    return undefined
  if (template.startsWith('tel:')) return telephone(text)
  // `..` is a step up, however it is written.
  if (/^\.{1,2}$/.test(text)) return undefined
  const encoded = percentEncoded(text)
  if (encoded === undefined) return undefined
  if (template.startsWith('mailto:'))
    return /^[^@\s]+@[^@\s]+$/.test(text) ? `mailto:${encoded.replace('%40', '@')}` : undefined
  const url = urlOf(template.replaceAll(place, encoded))
  return url?.protocol === 'https:' && url.origin === urlOf(template.replaceAll(place, 'x'))?.origin
    ? url.href
    : undefined
}

function telephone(text: string): string | undefined {
  const number = text.replace(/[\s()./-]/g, '')
  return /^\+?[0-9]{3,20}$/.test(number) ? `tel:${number}` : undefined
}

/** `undefined` for half a sign, which has no encoding. */
function percentEncoded(text: string): string | undefined {
  if (/\p{Surrogate}/u.test(text)) return undefined
  return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}

function urlOf(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined
}
