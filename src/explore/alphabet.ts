import { textOfUnits } from './textOfUnits.ts'

const beyondAscii = /[\u0080-\uffff]/
const firstPlace = 0x80
const places = 0x80
/** Latin-1 letters that found no place are moved here, out of the way of those that did. */
const privateUse = 0xe000

/**
 * Writes texts so that engines keep them in one byte a character, half the memory and twice the speed of search: the
 * first 128 characters beyond ASCII that occur take the places of Latin-1's upper half. Later ones stay as they are and
 * cost two bytes. Every character is still written as one other, so that searching finds the same.
 */
export class Alphabet {
  readonly #placeOf = new Map<number, number>()

  write(text: string): string {
    if (!beyondAscii.test(text)) return text
    const units: number[] = []
    for (let at = 0; at < text.length; at++) units.push(this.#place(text.charCodeAt(at)))
    return textOfUnits(units)
  }

  #place(unit: number): number {
    if (unit < firstPlace) return unit
    const known = this.#placeOf.get(unit)
    if (known !== undefined) return known
    const place = firstPlace + this.#placeOf.size
    if (this.#placeOf.size === places) return unit < firstPlace + places ? privateUse + unit : unit
    this.#placeOf.set(unit, place)
    return place
  }
}
