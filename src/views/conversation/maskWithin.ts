import { findSensitive } from '#src/privacy/findSensitive.ts'
import { maskedAs } from '#src/privacy/maskedAs.ts'
import type { MaskRules } from '#src/privacy/maskRules.ts'
import { maskText } from '#src/privacy/maskText.ts'

/** Masks what an e-mail's HTML shows, were it spelled with entities or spread over elements. Changes it in place. */
export function maskWithin(body: Element, rules: MaskRules): void {
  for (const element of body.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) element.setAttribute(name, maskText(value, rules))
  }
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT)
  const nodes: Node[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    node.nodeValue = maskText(node.nodeValue ?? '', rules)
    nodes.push(node)
  }
  maskAcross(nodes, rules)
}

/** What begins in one text and ends in another stands in the first of them. */
function maskAcross(nodes: readonly Node[], rules: MaskRules): void {
  const texts = nodes.map((node) => node.nodeValue ?? '')
  const whole = texts.join('')
  const spans = findSensitive(whole, rules)
  if (spans.length === 0) return
  let at = 0
  for (const [place, text] of texts.entries()) {
    const end = at + text.length
    let rest = at
    let left = ''
    for (const span of spans) {
      if (span.end <= at || span.start >= end) continue
      left += whole.slice(rest, Math.max(at, span.start))
      if (span.start >= at) left += maskedAs(whole.slice(span.start, span.end), span.kind)
      rest = Math.min(end, span.end)
    }
    const node = nodes[place]
    if (node) node.nodeValue = left + whole.slice(rest, end)
    at = end
  }
}
