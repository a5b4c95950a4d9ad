import type { MaskRules } from '#src/privacy/maskRules.ts'
import { conversationWords } from '#src/text/conversationWords.ts'
import { foldQuoted } from './foldQuoted.ts'
import sheet from './mailFrame.css?url&no-inline'
import { maskWithin } from './maskWithin.ts'
import { sanitisedMail } from './sanitisedMail.ts'

declare global {
  interface Window {
    /** `createHTML` gives a `TrustedHTML`, which the browser takes for a text where it asks for one. */
    readonly trustedTypes?: {
      createPolicy(name: string, rules: { createHTML(html: string): string }): { createHTML(html: string): string }
    }
  }
}

/** An e-mail as a document for a frame that has `sandbox` without a word. */
export interface MailDocument {
  /** For `srcdoc`: a `TrustedHTML` where the browser has such. */
  readonly html: string
  /** Pictures in it, shown or left out. */
  readonly images: number
  /** Only its beginning is shown. */
  readonly isCut: boolean
}

export interface MailOptions {
  readonly withImages: boolean
  readonly maskRules: MaskRules
}

/** The one policy of ours, beside `dompurify`: what it is given has been sanitised. */
const policy = window.trustedTypes?.createPolicy('mail-frame', { createHTML: (html) => html })

/** An e-mail's HTML, sanitised. Links lose where they led to, but tell it; pictures stay only `withImages`. */
export function mailDocument(html: string, { withImages, maskRules }: MailOptions): MailDocument {
  const { body, isCut } = sanitisedMail(html)
  foldQuoted(body, conversationWords.mail.showQuoted)
  for (const element of body.querySelectorAll('[href]')) {
    element.setAttribute('title', element.getAttribute('href') ?? '')
    element.removeAttribute('href')
  }
  let images = 0
  for (const image of body.querySelectorAll('[src]')) {
    const isPicture = image.localName === 'img' && /^(?:https?:|data:image\/)/i.test(image.getAttribute('src') ?? '')
    if (isPicture) images++
    if (!isPicture || !withImages) image.removeAttribute('src')
    else image.setAttribute('referrerpolicy', 'no-referrer')
  }
  for (const element of body.querySelectorAll('[class], [type]')) {
    element.removeAttribute('class')
    element.removeAttribute('type')
  }
  maskWithin(body, maskRules)
  const written = framed(body.innerHTML, withImages)
  return { html: policy ? policy.createHTML(written) : written, images, isCut }
}

function framed(body: string, withImages: boolean): string {
  const { href } = new URL(sheet, document.baseURI)
  const policies = [
    "default-src 'none'",
    `style-src ${href}`,
    `img-src ${withImages ? 'https: http: data:' : "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ]
  const scheme = document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light'
  const asked = document.documentElement.dataset['theme'] === undefined ? 'light dark' : scheme
  return (
    `<!doctype html><html><head><meta charset="utf-8">` +
    `<meta http-equiv="Content-Security-Policy" content="${policies.join('; ')}">` +
    `<meta name="referrer" content="no-referrer"><meta name="color-scheme" content="${asked}">` +
    `<link rel="stylesheet" href="${href}"></head><body>${body}</body></html>`
  )
}
