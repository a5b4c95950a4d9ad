import type { World } from '#mocks/world.ts'

type Attributes = Readonly<Record<string, readonly { readonly value: string }[]>>

/** Names and addresses of a customer, those of `names` if there are any; nothing of one whom only rows know. */
export function contactAttributes(world: World, id: string, names: readonly string[]): Attributes {
  const customer = world.customers.find((each) => each.id === id)
  if (!customer) return {}
  const all: Attributes = {
    FirstName: [{ value: customer.firstName }],
    LastName: [{ value: customer.lastName }],
    PhoneNumber: [{ value: customer.phoneNumber }],
    EmailAddress: [{ value: customer.emailAddress }],
  }
  if (names.length === 0) return all
  return Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)))
}
