/** Values as JSON on one line, however deep they are: engines give up on a few thousand levels. */
export function jsonText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'null'
  } catch {
    return deepJsonText(value)
  }
}

interface Level {
  readonly keys: readonly string[] | undefined
  readonly values: readonly unknown[]
  at: number
}

/** What a value that came as JSON is made of. A value within itself has no end, and never came as JSON. */
function deepJsonText(value: unknown): string {
  const parts: string[] = []
  const levels: Level[] = []
  const begin = (next: unknown) => {
    if (typeof next !== 'object' || next === null) {
      parts.push(JSON.stringify(next) ?? 'null')
      return
    }
    const isList = Array.isArray(next)
    parts.push(isList ? '[' : '{')
    levels.push({ keys: isList ? undefined : Object.keys(next), values: Object.values(next), at: 0 })
  }
  begin(value)
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    if (level.at === level.values.length) {
      parts.push(level.keys === undefined ? ']' : '}')
      levels.pop()
      continue
    }
    if (level.at > 0) parts.push(',')
    const key = level.keys?.[level.at]
    if (key !== undefined) parts.push(`${JSON.stringify(key)}:`)
    begin(level.values[level.at++])
  }
  return parts.join('')
}
