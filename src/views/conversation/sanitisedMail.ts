import DOMPurify from 'dompurify'

// What structures a text. Nothing that loads, runs, asks for input, or brings a style of its own: the page's own policy
// allows none inside the frame.
const allowedTags =
  'a abbr address article b bdi bdo big blockquote br caption center cite code col colgroup dd del dfn div dl dt em ' +
  'figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark ol p pre q s samp section small ' +
  'span strike strong sub sup table tbody td tfoot th thead time tr tt u ul var wbr'
const allowedAttributes = 'align alt border class colspan dir height href lang rowspan src title type valign width'

/**
 * Tags read of one e-mail: far more than a newsletter has. A million signs of nothing but tags would keep the page busy for
 * minutes.
 */
const mostTags = 5_000

/** What of an e-mail's HTML may be read. */
export interface SanitisedMail {
  /** In a document of its own: nothing of it loads. */
  readonly body: HTMLElement
  /** Only its beginning was read. */
  readonly isCut: boolean
}

/** The HTML of an e-mail without all that could run, load or style anything. */
export function sanitisedMail(html: string): SanitisedMail {
  const read = beginningOf(html)
  const body = document.implementation.createHTMLDocument('').createElement('div')
  body.append(
    DOMPurify.sanitize(read, {
      ALLOWED_TAGS: allowedTags.split(' '),
      ALLOWED_ATTR: allowedAttributes.split(' '),
      ALLOW_DATA_ATTR: false,
      ALLOW_ARIA_ATTR: false,
      RETURN_DOM_FRAGMENT: true,
    }),
  )
  return { body, isCut: read !== html }
}

function beginningOf(html: string): string {
  let at = -1
  for (let tags = 0; tags <= mostTags; tags++) {
    at = html.indexOf('<', at + 1)
    if (at < 0) return html
  }
  return html.slice(0, at)
}
