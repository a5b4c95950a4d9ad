import type { WireOwner } from './generator/wire.ts'
import type { World } from './world.ts'

/** Who is signed in, as `GET /api/v2/me` has it. */
export interface User extends WireOwner {
  readonly roles: readonly string[]
}

export interface Credentials {
  readonly user?: string
  readonly password?: string
}

/** Who may sign in: by the one name of the options, or by any agent's user name, all with the same password. */
export class Accounts {
  readonly #world: World
  readonly #name: string
  readonly #password: string

  constructor(world: World, { user = 'agent', password = 'agent' }: Credentials = {}) {
    this.#world = world
    this.#name = user
    this.#password = password
  }

  /** Whoever it is where nobody has to sign in: the first agent. */
  anyone(): User {
    const someone = { id: 'cc9016eee9c84dfcb266c642d9fd92c5', userName: 'JohnS', firstName: 'John', lastName: 'Smith' }
    return userOf(this.#world.agents[0]?.owner ?? someone)
  }

  signIn(name: string, password: string): User | undefined {
    if (password !== this.#password) return undefined
    if (name === this.#name) return this.anyone()
    const agent = this.#world.agents.find(({ owner }) => owner.userName === name)
    return agent && userOf(agent.owner)
  }

  /** By the header `Authorization: Basic …`. */
  byBasic(authorization: string): User | undefined {
    const [, encoded] = /^Basic\s+(\S+)$/i.exec(authorization) ?? []
    const [, name, password] = /^([^:]*):(.*)$/s.exec(Buffer.from(encoded ?? '', 'base64').toString('utf8')) ?? []
    return name === undefined || password === undefined ? undefined : this.signIn(name, password)
  }
}

function userOf(owner: WireOwner): User {
  return { ...owner, roles: ['ROLE_AGENT', 'ROLE_SUPERVISOR'] }
}
