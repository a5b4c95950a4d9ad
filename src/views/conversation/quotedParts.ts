/** A run of an e-mail's lines. */
export interface MailPart {
  readonly text: string
  /** Of what it answers, not what it says. */
  readonly quoted: boolean
}

const marked = /^\s*>/
const attribution =
  /^\s*(?:On|Am|Le|El|Den|Il|Op)\b.{4,200}(?:wrote|schrieb|écrit|escribió|skrev|ha scritto|schreef)\s*:\s*$/i
const original =
  /^\s*-{2,}\s*(?:Original Message|Ursprüngliche Nachricht|Message d'origine|Mensaje original|Forwarded message)\s*-{2,}\s*$/i

/** An e-mail's plain text, what it quotes told from what it says. Joined with line breaks it is the text again. */
export function quotedParts(text: string): readonly MailPart[] {
  const lines = text.split('\n')
  const kinds = kindsOf(lines)
  const parts: { text: string; quoted: boolean }[] = []
  let start = 0
  for (let at = 1; at <= lines.length; at++) {
    if (at < lines.length && kinds[at] === kinds[start]) continue
    parts.push({ text: lines.slice(start, at).join('\n'), quoted: kinds[start] === true })
    start = at
  }
  return parts
}

/** For each line whether it is quoted. */
function kindsOf(lines: readonly string[]): readonly boolean[] {
  const kinds = lines.map((line) => marked.test(line))
  const end = lines.findIndex((line) => original.test(line))
  if (end >= 0) kinds.fill(true, end)
  for (const [at, line] of lines.entries()) {
    if (kinds[at] || !attribution.test(line.slice(0, 300))) continue
    kinds[at] = true
    // Some programs leave out the signs before what they quote: then all that follows is it.
    if (!kinds[nextFilled(lines, at + 1)]) return kinds.fill(true, at)
  }
  // Blank lines between quoted ones.
  for (let at = 0; at < lines.length; at++) {
    if (kinds[at] || lines[at]?.trim() !== '' || !kinds[at - 1]) continue
    const next = nextFilled(lines, at)
    if (next >= lines.length || kinds[next]) kinds.fill(true, at, next)
  }
  return kinds
}

function nextFilled(lines: readonly string[], from: number): number {
  let at = from
  while (at < lines.length && lines[at]?.trim() === '') at++
  return at
}
