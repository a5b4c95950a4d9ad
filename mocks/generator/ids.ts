const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const first = 19 * 62 ** 4

/**
 * Ids of 16 characters that count up, as the servers' do: `0000Sa99620J0000` and on. Neighbours often differ in the case
 * of one letter only.
 */
export function idAfter(prefix: string, count: number): string {
  let rest = first + count
  let counted = ''
  for (let place = 0; place < 5; place++) {
    counted = digits.charAt(rest % 62) + counted
    rest = Math.floor(rest / 62)
  }
  return prefix + counted
}

export const interactionIds = '0000Sa99620'
export const contactIds = '0000Xc41870'
export const threadIds = '0000Th55301'
