/** What mail programs put around what they quote. */
const around = 'blockquote[type="cite" i], .gmail_quote, .yahoo_quoted, .moz-cite-prefix + blockquote'
const original = /^\s*-{2,}\s*Original Message\s*-{2,}/i

/** Puts what a sanitised e-mail quotes into `<details>`, which opens without a script. Changes it in place. */
export function foldQuoted(body: Element, label: string): void {
  for (const quote of body.querySelectorAll(around)) {
    if (!quote.parentElement?.closest('details')) wrap([quote], label)
  }
  const texts = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (!original.test((text.nodeValue ?? '').slice(0, 200)) || text.parentElement?.closest('details')) continue
    wrap(withFollowers(blockOf(text, body)), label)
    return
  }
}

/** The outermost part of the body that begins with a text. */
function blockOf(text: Node, body: Element): Node {
  let node = text
  while (node.parentNode && node.parentNode !== body && node.parentNode.firstChild === node) node = node.parentNode
  return node
}

function withFollowers(node: Node): readonly Node[] {
  const nodes: Node[] = []
  for (let each: Node | null = node; each; each = each.nextSibling) nodes.push(each)
  return nodes
}

function wrap(nodes: readonly Node[], label: string): void {
  const [first] = nodes
  const owner = first?.ownerDocument
  if (!first || !owner) return
  const details = owner.createElement('details')
  const summary = owner.createElement('summary')
  summary.textContent = label
  first.parentNode?.insertBefore(details, first)
  details.append(summary, ...nodes)
}
