/** Who is signed in. */
export interface User {
  readonly id: string
  readonly userName: string
  /** As a person reads it: first and last name, else the user name. */
  readonly name: string
}
