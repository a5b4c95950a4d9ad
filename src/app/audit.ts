import type { InteractionId } from '#src/model/ids.ts'
import type { Instant } from '#src/model/instant.ts'
import type { RevealReason } from '#src/model/revealReason.ts'

/** What an administrator may want to have a record of. Tells where a value stands, never the value. */
export type AuditEvent =
  | {
      readonly event: 'revealed'
      readonly at: Instant
      readonly interactionId: InteractionId
      /** `subject`, `userData › Order › Note`, `message 3`: keys as they are shown, masked where they are. */
      readonly path: string
      readonly reason: RevealReason
    }
  | { readonly event: 'exported'; readonly at: Instant; readonly rows: number }

/** The name of the DOM event on `window` whose `detail` is an `AuditEvent`: for whoever keeps the record. */
const auditEvent = 'interaction-history-audit'

export function audit(detail: AuditEvent): void {
  window.dispatchEvent(new CustomEvent<AuditEvent>(auditEvent, { detail }))
}

/** Hears of all that is put on record. */
export function onAudit(listener: (event: AuditEvent) => void): void {
  window.addEventListener(auditEvent, (event) => {
    if (event instanceof CustomEvent) listener(event.detail)
  })
}
