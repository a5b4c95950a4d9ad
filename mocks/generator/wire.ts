/** Records as the v2 servers send them, well-formed: the oddities bend them afterwards. */
export interface WireInteraction {
  readonly uri: string
  readonly id: string
  readonly path: string
  readonly mediaType: string
  readonly typeId: string
  readonly state: string
  readonly startDate: string
  readonly endDate?: string
  readonly subject?: string
  readonly comment?: string
  readonly contactId?: string
  readonly parentId?: string
  readonly threadId?: string
  readonly ownerInformation?: WireOwner
  readonly phoneNumber?: string
  /** Seconds. */
  readonly callDuration?: number
  readonly userData?: WireMap | readonly WirePair[]
}

export interface WireOwner {
  readonly id: string
  readonly userName: string
  readonly firstName: string
  readonly lastName: string
}

/** Attached data of v2. */
export interface WireMap {
  readonly [key: string]: string | WireMap
}

/** Attached data of v3. */
export interface WirePair {
  readonly key: string
  readonly type: 'str' | 'int' | 'kvlist'
  readonly value: unknown
}

export interface WireMessage {
  readonly index: number
  readonly from?: { readonly nickname?: string; readonly type?: string; readonly participantId: number }
  readonly timestamp: string
  readonly timestampSeconds: number
  readonly visibility: string
  readonly type: string
  readonly text?: string
  readonly message?: string
  readonly content?: string
}

export interface WireEmail {
  readonly from: string
  readonly to: readonly string[]
  readonly cc: readonly string[]
  readonly bodyAsPlainText: string
  readonly body?: string
}

/** The answer to a request for one interaction. */
export interface WireContent {
  readonly interaction: unknown
  readonly messages: readonly unknown[]
}
