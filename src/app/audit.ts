import type { InteractionId } from '#src/model/ids.ts'
import type { Instant } from '#src/model/instant.ts'
import type { RevealReason } from '#src/model/revealReason.ts'

/** What an administrator may want to have a record of. Tells where a value stands, never the value. */
export interface AuditEvent {
  readonly event: 'revealed'
  readonly at: Instant
  readonly interactionId: InteractionId
  /** `subject`, `userData › Order › Note`, `message 3`: keys as they are shown, masked where they are. */
  readonly path: string
  readonly reason: RevealReason
}

/** The name of the DOM event on `window` whose `detail` is an `AuditEvent`: for whoever keeps the record. */
const auditEvent = 'interaction-history-audit'

export function audit(detail: AuditEvent): void {
  window.dispatchEvent(new CustomEvent<AuditEvent>(auditEvent, { detail }))
}
