import type { User } from '#mocks/accounts.ts'
import type { Agent } from '#mocks/generator/people.ts'
import { seedOf } from '#mocks/generator/random.ts'
import type { World } from '#mocks/world.ts'
import { isFields } from '../send.ts'

/** The staff as v3 knows it: by database id rather than by id. */
export class People {
  readonly #byId: ReadonlyMap<string, Agent>

  constructor({ agents }: World) {
    this.#byId = new Map(
      agents.flatMap((agent) => [
        [agent.owner.id, agent],
        [agent.owner.userName, agent],
        [String(agent.databaseId), agent],
      ]),
    )
  }

  /** The id that the store knows an agent by, whichever of their ids or names is asked for. */
  idOf(asked: unknown): string {
    return this.#byId.get(String(asked))?.owner.id ?? String(asked)
  }

  databaseIdOf(owner: Readonly<Record<string, unknown>>): number {
    const known = [owner['id'], owner['userName']].map((each) => this.#byId.get(String(each)))
    const agent = known.find((each) => each !== undefined)
    return agent?.databaseId ?? 100_000 + (seedOf(JSON.stringify(owner)) % 900_000)
  }

  /** `ownerInformation` of a list. */
  ownersOf(sent: unknown): readonly object[] {
    return [sent]
      .flat()
      .filter(isFields)
      .map((owner) => ({
        DBID: this.databaseIdOf(owner),
        userName: owner['userName'],
        firstName: owner['firstName'],
        lastName: owner['lastName'],
      }))
  }

  /** As `current-session` has it, with what should not be there. */
  userOf({ id, userName, firstName, lastName }: User): object {
    const DBID = this.databaseIdOf({ id, userName })
    return { DBID, userName, firstName, lastName, password: 'never-to-be-kept', agentId: userName }
  }
}
