/** A fault of the page, as far as it may be told: what kind, and where in the page's own code. */
export interface FaultReport {
  readonly type: 'fault'
  /** `TypeError` */
  readonly name: string
  /** `assets/first-Ab12.js:1:2345`, the innermost first. */
  readonly at: readonly string[]
}

const mostPlaces = 8
const ownPlace = /assets\/[\w-]+\.js:\d+:\d+/g

/** Without the error's message, which may quote a value, and without addresses. Takes anything that was thrown. */
export function faultReport(thrown: unknown): FaultReport {
  const isError = thrown instanceof Error
  const name = isError && /^[A-Za-z]{1,40}$/.test(thrown.name) ? thrown.name : 'Error'
  const at = isError ? Array.from((thrown.stack ?? '').matchAll(ownPlace), ([place]) => place) : []
  return { type: 'fault', name, at: at.slice(0, mostPlaces) }
}
