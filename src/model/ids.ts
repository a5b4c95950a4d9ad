declare const idBrand: unique symbol

type Id<Name extends string> = string & { readonly [idBrand]: Name }

/** Opaque, case matters; 16 characters on the servers seen. */
export type InteractionId = Id<'interaction'>
export type ContactId = Id<'contact'>
/** What tells owners apart: the server's id, else `DBID`, else the user name. */
export type OwnerKey = Id<'owner'>

export const interactionId = (sent: string): InteractionId => sent as InteractionId
export const contactId = (sent: string): ContactId => sent as ContactId
export const ownerKey = (sent: string): OwnerKey => sent as OwnerKey
