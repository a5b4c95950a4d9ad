import type { ContactId } from './ids.ts'

/** A customer, as far as a server tells. */
export interface Contact {
  readonly id: ContactId
  /** First and last name, where either is known. */
  readonly name: string | undefined
  readonly phoneNumbers: readonly string[]
  readonly emailAddresses: readonly string[]
}
