const LONGEST_READ = 20_000
const LONGEST_KEPT = 300

const entities: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&nbsp;', ' '],
])

/**
 * The words of a page that a proxy or a server sent instead of JSON, short enough to show. The result is plain text and
 * only ever shown as such: this makes it readable, it does not make it safe as HTML.
 */
export function plainText(page: string): string {
  const read = page.slice(0, LONGEST_READ)
  const body = stripped(read.replace(/<head\b[\s\S]*?(?:<\/head\s*>|$)/i, ' '))
  const title = /<title\b[^<>]*>([^<]*)/i.exec(read)?.[1] ?? ''
  return shortened(body === '' ? stripped(title) : body)
}

/** At most 300 characters, on one line. */
export function shortened(text: string): string {
  const line = text.slice(0, LONGEST_READ).replace(/\s+/g, ' ').trim()
  return line.length <= LONGEST_KEPT ? line : `${line.slice(0, LONGEST_KEPT - 1).trimEnd()}…`
}

export function looksLikeMarkup(body: string): boolean {
  return /^\s*</.test(body.slice(0, 1_000))
}

function stripped(html: string): string {
  return html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (entity) => entities.get(entity) ?? entity)
    .replace(/\s+/g, ' ')
    .trim()
}
