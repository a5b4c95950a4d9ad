export type WireRecord = Readonly<Record<string, unknown>>

export function isRecord(sent: unknown): sent is Record<string, unknown> {
  return typeof sent === 'object' && sent !== null && !Array.isArray(sent)
}

/** A text field: numbers and booleans are read as text; empty, null and structured values as missing. */
export function textOf(sent: unknown): string | undefined {
  if (typeof sent === 'string') return sent === '' ? undefined : sent
  if (typeof sent === 'number' || typeof sent === 'boolean') return String(sent)
  return undefined
}

/** A number field: a number, or a text that holds nothing but one. */
export function numberOf(sent: unknown): number | undefined {
  if (typeof sent === 'number') return Number.isFinite(sent) ? sent : undefined
  if (typeof sent !== 'string' || sent.trim() === '') return undefined
  const number = Number(sent)
  return Number.isFinite(number) ? number : undefined
}

/** A structured value as JSON text, where no better reading is known. */
export function jsonText(sent: unknown): string {
  try {
    return JSON.stringify(sent) ?? ''
  } catch {
    // Engines give up on a few thousand levels: `raw` still holds the record.
    return '…'
  }
}
