import { sanitisedMail } from './sanitisedMail.ts'

const blocks = new Set(
  'address article blockquote caption dd div dl dt figcaption footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tr ul'.split(
    ' ',
  ),
)
const manyBreaks = /[^\S\n]*\n[^\S\n]*(?:\n[^\S\n]*)+/g

/** What an e-mail's HTML says, as plain text: a paragraph, a row, an entry of a list to the line; `[…]` where there is more. */
export function mailText(html: string): string {
  const { body, isCut } = sanitisedMail(html)
  let text = ''
  // Linked by hand: nothing says that elements do not nest by the thousand.
  let node: Node | null = body.firstChild
  while (node) {
    const name: string = node.nodeName.toLowerCase()
    const isBlock = blocks.has(name)
    if (node.nodeType === Node.TEXT_NODE) text += (node.nodeValue ?? '').replaceAll(/\s+/g, ' ')
    else if (isBlock || name === 'br') text += '\n'
    else if (name === 'td' || name === 'th') text += ' '
    if (node.firstChild) {
      node = node.firstChild
      continue
    }
    while (node && !node.nextSibling) {
      node = node.parentNode
      if (node && blocks.has(node.nodeName.toLowerCase())) text += '\n'
    }
    node = node?.nextSibling ?? null
  }
  const read = text
    .replaceAll(/[^\S\n]*\n[^\S\n]*/g, '\n')
    .replaceAll(manyBreaks, '\n\n')
    .trim()
  return isCut ? `${read}\n[…]` : read
}
