/** A card brand: the ranges that its numbers begin in (ends included, compared as numbers), and how long they are. */
interface CardBrand {
  readonly name: string
  readonly ranges: readonly (readonly [least: number, most: number])[]
  readonly lengths: readonly number[]
}

const from16To19 = [16, 17, 18, 19]

/** Issuer ranges as the networks publish them (ISO/IEC 7812); Maestro's also come with 12 digits, which are left alone. */
const cardBrands: readonly CardBrand[] = [
  { name: 'Visa', ranges: [[4, 4]], lengths: [13, 16, 19] },
  {
    name: 'Mastercard',
    ranges: [
      [51, 55],
      [2221, 2720],
    ],
    lengths: [16],
  },
  {
    name: 'American Express',
    ranges: [
      [34, 34],
      [37, 37],
    ],
    lengths: [15],
  },
  {
    name: 'Discover',
    ranges: [
      [6011, 6011],
      [644, 649],
      [65, 65],
    ],
    lengths: from16To19,
  },
  {
    name: 'Diners Club',
    ranges: [
      [300, 305],
      [3095, 3095],
      [36, 36],
      [38, 39],
    ],
    lengths: [14, 15, ...from16To19],
  },
  { name: 'JCB', ranges: [[3528, 3589]], lengths: from16To19 },
  {
    name: 'UnionPay',
    ranges: [
      [62, 62],
      [81, 81],
    ],
    lengths: from16To19,
  },
  {
    name: 'Maestro',
    ranges: [
      [50, 50],
      [56, 58],
      [63, 63],
      [67, 67],
    ],
    lengths: [13, 14, 15, ...from16To19],
  },
]

/** By the first four digits: the lengths of the brand's numbers, one bit each. */
const lengthsOf = new Int32Array(10_000)
for (const { ranges, lengths } of cardBrands) {
  const bits = lengths.reduce((all, length) => all | (1 << length), 0)
  for (const [least, most] of ranges) {
    const scale = 10 ** (4 - String(least).length)
    for (let first = least * scale; first < (most + 1) * scale; first++) lengthsOf[first]! |= bits
  }
}

/** Whether some brand has numbers of that length that begin with these four digits. */
export function isBranded(firstFour: number, length: number): boolean {
  return ((lengthsOf[firstFour] ?? 0) & (1 << length)) !== 0
}
