import { plainSigns } from './plainSigns.ts'
import type { SensitiveKind } from './span.ts'

/** What stands for a value of which nothing is shown. */
export const wholeMask = '••••••'

/** What is shown in place of what was found: never how long it was, and of what it was only what people tell it by. */
export function maskedAs(found: string, kind: SensitiveKind): string {
  const plain = plainSigns(found).text
  const signs = plain.replace(/[^\p{L}\p{N}]/gu, '')
  switch (kind) {
    case 'card':
      return `•••• •••• •••• ${signs.slice(-4)}`
    case 'iban':
      return `${signs.slice(0, 2).toUpperCase()}•• •••• •••• ${signs.slice(-4)}`
    case 'email': {
      const host = plain.slice(plain.lastIndexOf('@'))
      return `${String.fromCodePoint(plain.codePointAt(0) ?? 0)}•••${host}`
    }
    case 'phone':
      return `••• ••• ${signs.slice(-2)}`
    case 'id':
      return wholeMask
  }
}

const masked = /^(?:•{6}|(?:•{4} ){3}[0-9]{4})$/

/** Whether a value is nothing but what `maskedAs` or `wholeMask` left of it. */
export function isMasked(value: string): boolean {
  return masked.test(value)
}
