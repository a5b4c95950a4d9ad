import type { FromHost } from './fromHost.ts'

/** Why a message of the host was not taken. */
export type ErrorCode =
  /** More than 1 MB. */
  | 'oversized'
  /** Not of the form that the contract gives it. */
  | 'malformed'
  /** More than 50 a second, after 200 at once. */
  | 'flood'
  /** Of an epoch that has passed, or a part of the data out of its turn. */
  | 'stale'
  /** It makes no sense as things are, as data for a page that asks a server. */
  | 'unexpected'
  /** A parameter of the address could not be used. */
  | 'address'

/** Everything that the viewer says over the port. Free of personal data but for ids of interactions, contacts and owners. */
export type ToHost =
  | { readonly type: 'ready'; readonly version: number }
  | {
      readonly type: 'context.done'
      readonly epoch: number
      /** Interactions that are here. */
      readonly found: number
      /** Whether those are all there are in the dates asked for. */
      readonly complete: boolean
    }
  /** Of what would be shown without scrolling, in px. */
  | { readonly type: 'resize'; readonly height: number }
  | { readonly type: 'auth.needed'; readonly reason: AuthReason }
  | { readonly type: 'selection.changed'; readonly interactionId: string | null }
  | {
      readonly type: 'filter.changed'
      /** Conditions that narrow the list. */
      readonly conditions: number
      readonly shown: number
      readonly of: number
    }
  | { readonly type: 'open.record'; readonly kind: 'contact' | 'interaction' | 'owner'; readonly id: string }
  | { readonly type: 'export.request'; readonly re: string; readonly format: string; readonly rows: number }
  | {
      readonly type: 'reveal.request'
      readonly re: string
      readonly interactionId: string
      readonly path: string
      readonly reason: string
    }
  | {
      readonly type: 'audit'
      readonly event: AuditName
      /** Epoch ms. */
      readonly at: number
      readonly interactionId?: string
      readonly path?: string
      readonly reason?: string
      readonly rows?: number
    }
  | {
      readonly type: 'error'
      readonly code: ErrorCode
      /** The type of the message that was refused, or the parameter of the address. */
      readonly of?: string
      /** The place in it, such as `permissions.reveal`. */
      readonly at?: string
    }
  | { readonly type: 'key.unhandled'; readonly key: string }
  | { readonly type: 'focus.leave'; readonly way: 'escape' | 'forward' | 'backward' }

export type AuditName = 'opened' | 'transcript-read' | 'revealed' | 'searched' | 'exported' | 'printed' | 'copied'

/** Nobody was signed in; the session ended; the token was refused; it is about to end. */
export type AuthReason = 'missing' | 'expired' | 'refused' | 'expiring'

/** The viewer's first message, to the host's window. */
export interface Hello {
  readonly protocol: string
  readonly type: 'hello'
  readonly versions: readonly number[]
  readonly instance: string
  /** Another one each time that the page is loaded. */
  readonly load: string
  /** What `init` must bring. */
  readonly needs: readonly string[]
  readonly features: readonly FromHost['type'][]
}
