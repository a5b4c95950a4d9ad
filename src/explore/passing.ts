import { grownUint32 } from './grown.ts'

/** Room for lists of rows, used again by each question: a million rows are megabytes to clear and to collect each time. */
export class PassingRoom {
  #passing = new Uint32Array(0)
  #failing = new Uint32Array(0)
  #ordered = new Uint32Array(0)

  passing(size: number): Uint32Array {
    this.#passing = grownUint32(this.#passing, size)
    return this.#passing
  }

  failing(size: number): Uint32Array {
    this.#failing = grownUint32(this.#failing, size)
    return this.#failing
  }

  ordered(size: number): Uint32Array {
    this.#ordered = grownUint32(this.#ordered, size)
    return this.#ordered
  }
}

/**
 * Which rows pass a filter, and which fail one group of it only. Made anew for each question, read at once and dropped:
 * it looks into arrays that the next question overwrites.
 */
export class Passing {
  readonly #failures: Uint32Array
  readonly #size: number
  readonly #room: PassingRoom
  /** Rows that pass everything, ascending. */
  readonly rows: Uint32Array

  /** @param failures row → bits of the groups that the row fails; may be longer than there are rows */
  constructor(failures: Uint32Array, size: number, room: PassingRoom) {
    this.#failures = failures
    this.#size = size
    this.#room = room
    this.rows = this.#rowsFailing(0, room.passing(size))
  }

  /**
   * Rows that would pass if a group's clauses were dropped: together with `rows` what the group chooses from. To be read
   * before those of another group are asked for.
   *
   * @param bit the group's, 0 for a group that has no clauses
   */
  rowsFailingOnly(bit: number): Uint32Array {
    return bit === 0 ? none : this.#rowsFailing(bit, this.#room.failing(this.#size))
  }

  /** Those that pass everything, in the order given. */
  inOrder(order: Uint32Array): Uint32Array {
    if (this.rows.length === order.length) return order.slice()
    const failures = this.#failures
    const rows = this.#room.ordered(order.length)
    let count = 0
    for (let position = 0; position < order.length; position++) {
      const row = order[position]!
      rows[count] = row
      count += isZero(failures[row]!)
    }
    return rows.slice(0, count)
  }

  #rowsFailing(bits: number, rows: Uint32Array): Uint32Array {
    const failures = this.#failures
    const size = this.#size
    let count = 0
    for (let row = 0; row < size; row++) {
      rows[count] = row
      count += isZero(failures[row]! ^ bits)
    }
    return rows.subarray(0, count)
  }
}

const none = new Uint32Array(0)

/** 1 for 0, 0 for any other number of 31 bits: a sum instead of a branch, which processors would guess wrong. */
const isZero = (bits: number) => (bits - 1) >>> 31
