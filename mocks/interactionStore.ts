import type { HistoryRequest } from './historyRequest.ts'
import type { StoredInteraction } from './world.ts'

/** Rows by start, so that a request looks only at those within its dates. */
export class InteractionStore {
  /** Newest first. */
  readonly rows: readonly StoredInteraction[]
  readonly mediaTypes: ReadonlySet<string>
  readonly contactIds: ReadonlySet<string | undefined>
  readonly #starts: Float64Array

  constructor(rows: readonly StoredInteraction[]) {
    this.rows = rows
    this.#starts = Float64Array.from(rows, (row) => row.at)
    this.mediaTypes = new Set(rows.map((row) => row.mediaType))
    this.contactIds = new Set(rows.map((row) => row.contactId))
  }

  /** At most `most` of the rows that the request asks for, in its order. */
  select(request: HistoryRequest, contactId: string | undefined, most: number): readonly StoredInteraction[] {
    const first = this.#firstAtOrBefore(request.to)
    const end = this.#firstAtOrBefore(request.from - 1)
    const found: StoredInteraction[] = []
    for (let step = 0; step < end - first && found.length < most; step++) {
      const row = this.rows[request.ascending ? end - 1 - step : first + step]
      if (row && matches(row, request, contactId)) found.push(row)
    }
    return found
  }

  /** The place of the newest row that did not start after this instant. */
  #firstAtOrBefore(at: number): number {
    let low = 0
    let high = this.#starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#starts[middle] ?? 0) <= at) high = middle
      else low = middle + 1
    }
    return low
  }
}

function matches(row: StoredInteraction, request: HistoryRequest, contactId: string | undefined): boolean {
  return (
    (contactId === undefined || row.contactId === contactId) &&
    (request.userId === undefined || row.userIds.includes(request.userId)) &&
    (request.mediaType === undefined || row.mediaType === request.mediaType) &&
    request.wanted.every(([name, value]) => row.attributes[name] === value)
  )
}
