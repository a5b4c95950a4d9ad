import { DAY } from '#src/model/instant.ts'
import type { Interaction } from '#src/model/interaction.ts'
import type { Columns } from './columns.ts'
import { fold } from './text.ts'

/** Within so many ms after the one before, a contact on the same subject counts as a repeat. */
export const repeatWithin = 7 * DAY

const betweenParts = '\u0000'

/** What makes two interactions the same matter: the customer and the subject; `undefined` where either is unknown. */
export function matterOf({ contactId, subject }: Interaction): string | undefined {
  return contactId === undefined || !subject ? undefined : `${contactId}${betweenParts}${fold(subject)}`
}

/** Row → 1 where the same customer came with the same subject not long before. Worked out anew after a change. */
export class Repeats {
  readonly #columns: Columns
  readonly #records: readonly Interaction[]
  #marks = new Uint8Array(0)
  #isCurrent = false

  constructor(columns: Columns, records: readonly Interaction[]) {
    this.#columns = columns
    this.#records = records
  }

  /** To be called after every change. */
  change(): void {
    this.#isCurrent = false
  }

  get isCurrent(): boolean {
    return this.#isCurrent
  }

  marks(): Uint8Array {
    if (this.#isCurrent) return this.#marks
    const { started, size } = this.#columns
    const rowsOf = new Map<string, number[]>()
    for (let row = 0; row < size; row++) {
      const matter = Number.isNaN(started[row]) ? undefined : matterOf(this.#records[row]!)
      if (matter === undefined) continue
      const rows = rowsOf.get(matter)
      if (rows) rows.push(row)
      else rowsOf.set(matter, [row])
    }
    const marks = new Uint8Array(size)
    for (const rows of rowsOf.values()) {
      if (rows.length < 2) continue
      rows.sort((a, b) => started[a]! - started[b]!)
      let earlier = Number.NaN
      let latest = started[rows[0]!]!
      for (const row of rows) {
        const at = started[row]!
        if (at > latest) [earlier, latest] = [latest, at]
        if (at - earlier <= repeatWithin) marks[row] = 1
      }
    }
    this.#marks = marks
    this.#isCurrent = true
    return marks
  }
}
