export function isPattern(key: string): boolean {
  return key.includes('*')
}

/** Whether a key is of a form such as `IW_*` or `*.Key`: `*` stands for anything, nothing too; the case matters. */
export function matchesPattern(pattern: string, key: string): boolean {
  const [head = '', ...parts] = pattern.split('*')
  const tail = parts.pop()
  if (tail === undefined) return pattern === key
  if (!key.startsWith(head) || !key.endsWith(tail) || key.length < head.length + tail.length) return false
  const end = key.length - tail.length
  let at = head.length
  // The first place that fits leaves the most for the rest: there is nothing to try over.
  for (const part of parts) {
    const found = key.indexOf(part, at)
    if (found < 0 || found + part.length > end) return false
    at = found + part.length
  }
  return true
}
