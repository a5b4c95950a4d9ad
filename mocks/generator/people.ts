import { contactIds, idAfter } from './ids.ts'
import { anyNames, staffNames } from './names.ts'
import { mix, type Random } from './random.ts'
import type { WireOwner } from './wire.ts'

export interface Customer {
  readonly id: string
  readonly firstName: string
  readonly lastName: string
  readonly language: string
  readonly segment: string
  readonly emailAddress: string
  /** E.164, from the ranges kept for fiction. */
  readonly phoneNumber: string
}

export interface Agent {
  /** As `ownerInformation` sends it. */
  readonly owner: WireOwner
  /** What `userId` asks for: one entry, as a list that all the agent's interactions share. */
  readonly userIds: readonly string[]
  readonly databaseId: number
  readonly emailAddress: string
}

const segments = mix([
  ['Standard', 60],
  ['Silver', 22],
  ['Gold', 14],
  ['Platinum', 4],
])

export function makeCustomers(count: number, random: Random): readonly Customer[] {
  return Array.from({ length: count }, (_, index) => {
    const names = anyNames(random)
    const known = index === 0 // The one that the pictures and the documentation show.
    const firstName = known ? 'Ava' : random.pick(names.first)
    const lastName = known ? 'Lindqvist' : random.pick(names.last)
    return {
      id: idAfter(contactIds, index),
      firstName,
      lastName,
      language: known ? 'English' : names.language,
      segment: known ? 'Gold' : segments(random),
      emailAddress: mailbox(firstName, lastName, index, random),
      phoneNumber: fictionalNumber(random),
    }
  })
}

const mailDomains = ['example.com', 'example.org', 'example.net', 'mail.example.com'] as const

function mailbox(firstName: string, lastName: string, index: number, random: Random): string {
  const latin = `${firstName}.${lastName}`.normalize('NFD').replace(/[^A-Za-z.]/g, '')
  const local = latin.length > 5 ? latin.toLowerCase() : `customer.${index}`
  return `${local}@${random.pick(mailDomains)}`
}

/** Ofcom's and the North American plan's numbers for drama; nobody can be called by them. */
function fictionalNumber(random: Random): string {
  const kind = random.next()
  if (kind < 0.55) return `+44207946${String(random.whole(0, 999)).padStart(4, '0')}`
  if (kind < 0.7) return `+447700900${String(random.whole(0, 999)).padStart(3, '0')}`
  const area = random.pick(['212', '312', '415', '512', '617'])
  return `+1${area}55501${String(random.whole(0, 99)).padStart(2, '0')}`
}

const knownAgents = [
  ['John', 'Smith'],
  ['Kate', 'London'],
  ['Mo', 'Farouk'],
  ['Ravi', 'Patel'],
  ['Ines', 'Duarte'],
] as const

export function makeAgents(count: number, random: Random): readonly Agent[] {
  const taken = new Set<string>()
  return Array.from({ length: count }, (_, index) => {
    const names = staffNames(random)
    const [firstName, lastName] = knownAgents[index] ?? [random.pick(names.first), random.pick(names.last)]
    const userName = freeName(`${firstName}${lastName.charAt(0)}`, taken)
    const id = index === 0 ? 'cc9016eee9c84dfcb266c642d9fd92c5' : hexId(random)
    return {
      owner: { userName, lastName, id, firstName },
      userIds: [id],
      databaseId: 1_001 + index,
      emailAddress: `${userName
        .normalize('NFD')
        .replace(/[^A-Za-z0-9]/g, '')
        .toLowerCase()}@support.example.com`,
    }
  })
}

function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted
  for (let next = 2; taken.has(name); next++) name = `${wanted}${next}`
  taken.add(name)
  return name
}

function hexId(random: Random): string {
  return Array.from({ length: 4 }, () => random.whole(0, 0xffffffff).toString(16).padStart(8, '0')).join('')
}
