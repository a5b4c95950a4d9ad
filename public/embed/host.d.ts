/** The host's side of the interaction history viewer's embed contract, version 1. */

/** The customer to show, and the interaction to open. */
export interface Context {
  readonly contactId: string
  readonly interactionId?: string
}

export interface ContextDone {
  /** Interactions that are here. */
  readonly found: number
  /** Whether those are all there are in the dates shown. */
  readonly complete: boolean
}

export interface Token {
  /** Sent to the viewer's API as `Authorization: Bearer`, and nowhere else. */
  readonly token: string
  /** Epoch ms: the viewer asks for another half a minute before. */
  readonly expiresAt?: number
}

export interface Preferences {
  /** A BCP 47 tag. */
  readonly locale?: string
  /** An IANA name. */
  readonly timeZone?: string
  readonly theme?: 'system' | 'light' | 'dark'
  readonly density?: 'comfortable' | 'compact'
  /** Whether single letters are shortcuts. */
  readonly letterKeys?: boolean
}

/** What is not allowed in so many words is forbidden. */
export interface Permissions {
  readonly reveal?: boolean
  readonly export?: boolean
  readonly print?: boolean
  readonly transcript?: boolean
  readonly copy?: boolean
}

/** By the names and in the forms of the viewer's links: `{ q: 'refund', media: 'chat,email' }`. */
export type FilterParameters = Readonly<
  Partial<Record<'q' | 'from' | 'to' | 'media' | 'direction' | 'state' | 'owner' | 'duration', string>>
>

export interface PushedTranscript {
  readonly interactionId: string
  /** As the server sends messages. */
  readonly messages: readonly unknown[]
}

export interface ExportRequest {
  readonly type: 'export.request'
  readonly re: string
  readonly format: string
  readonly rows: number
}

export interface RevealRequest {
  readonly type: 'reveal.request'
  readonly re: string
  readonly interactionId: string
  /** Where the value stands; never the value. */
  readonly path: string
  readonly reason: string
}

/** What the viewer says. */
export type PanelEvent =
  | { readonly type: 'ready'; readonly version: number }
  | ({ readonly type: 'context.done'; readonly epoch: number } & ContextDone)
  | { readonly type: 'resize'; readonly height: number }
  | { readonly type: 'auth.needed'; readonly reason: 'missing' | 'expired' | 'refused' | 'expiring' }
  | { readonly type: 'selection.changed'; readonly interactionId: string | null }
  | { readonly type: 'filter.changed'; readonly conditions: number; readonly shown: number; readonly of: number }
  | { readonly type: 'open.record'; readonly kind: 'contact' | 'interaction' | 'owner'; readonly id: string }
  | ExportRequest
  | RevealRequest
  | {
      readonly type: 'audit'
      readonly event: 'opened' | 'transcript-read' | 'revealed' | 'searched' | 'exported' | 'printed' | 'copied'
      /** Epoch ms. */
      readonly at: number
      readonly interactionId?: string
      readonly path?: string
      readonly reason?: string
      readonly rows?: number
    }
  | {
      readonly type: 'error'
      readonly code: 'oversized' | 'malformed' | 'flood' | 'stale' | 'unexpected' | 'address'
      readonly of?: string
      readonly at?: string
    }
  | { readonly type: 'key.unhandled'; readonly key: string }
  | { readonly type: 'focus.leave'; readonly way: 'escape' | 'forward' | 'backward' }

export interface Handlers {
  /** Gives a token when the viewer needs one; nothing where the user cannot be signed in. */
  readonly token?: (reason: string) => Token | undefined | Promise<Token | undefined>
  /** Asked before each export that the permissions allow; a text refuses it and says why. */
  readonly mayExport?: (request: ExportRequest) => boolean | string | Promise<boolean | string>
  /** Asked before each value is revealed; a text refuses it and says why. */
  readonly mayReveal?: (request: RevealRequest) => boolean | string | Promise<boolean | string>
  /** Everything that the viewer says, those above included. */
  readonly event?: (event: PanelEvent) => void
}

export interface PanelOptions {
  /** Where the viewer is: `https://history.example.com/`, with the fragment of a link for its form: `#/interactions?view=timeline`. */
  readonly url: string
  /** Of the frame, for assistive technology. */
  readonly title?: string
  /** Whether the viewer asks its server, or shows what `push` brings. `api` where absent. */
  readonly mode?: 'api' | 'push'
  readonly context?: Context
  readonly auth?: Token
  readonly preferences?: Preferences
  readonly permissions?: Permissions
  /** Keys that stay the host's: `Mod+k`, `F2`. */
  readonly reservedKeys?: readonly string[]
  /** More for the address: `{ hide: 'overview,export', theme: 'dark', tz: 'Europe/Stockholm' }`. */
  readonly query?: Readonly<Record<string, string>>
  readonly handlers?: Handlers
}

export interface Panel {
  readonly frame: HTMLIFrameElement
  /** When the viewer has answered. */
  readonly ready: Promise<void>
  /** Shows another customer. Resolves when that one's history is here, or another customer has been asked for. */
  setContext(context: Context): Promise<ContextDone>
  /** Shows nobody. */
  clearContext(): void
  setToken(auth: Token): void
  setPreferences(preferences: Preferences): void
  /** Replaces all of them. */
  setPermissions(permissions: Permissions): void
  setFilter(parameters: FilterParameters): void
  /** Any message of the contract, as it is: for those that come after this script. */
  post(message: Readonly<Record<string, unknown>>): void
  select(interactionId: string | null): void
  focus(on?: 'search' | 'list'): void
  /** To be told when the panel's tab is hidden and shown: the viewer rests meanwhile. */
  setVisible(visible: boolean): void
  /** `push` mode: all interactions of the customer, as the server or an export has them. */
  push(interactions: readonly unknown[], transcripts?: readonly PushedTranscript[]): Promise<void>
  /** Lets the viewer forget everything, and takes the frame away. */
  destroy(): void
}

export function embedInteractionHistory(place: HTMLElement, options: PanelOptions): Panel
