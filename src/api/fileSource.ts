import { Failure } from '#src/model/failure.ts'
import { type Interaction, startOf } from '#src/model/interaction.ts'
import type { Scope } from '#src/model/scope.ts'
import type { Archive } from '#src/wire/archive.ts'
import { breathe } from './breathe.ts'
import type { Batch, Source } from './source.ts'

const rowsAtOnce = 1_000

/** A file that was opened, in place of a server: asks nobody. `content` throws `not-in-file` for an interaction, or messages, that are not there. */
export function fileSource({
  interactions,
  contents,
  unreadable,
}: Pick<Archive, 'interactions' | 'contents' | 'unreadable'>): Source {
  const byId = new Map(interactions.map((each) => [each.id, each]))
  return {
    granularity: 'instants',
    filtersMedia: [],

    async *history({ scope, from, to }, signal) {
      const found = interactions.filter((each) => {
        const start = startOf(each)
        return (start === undefined || (start >= from && start < to)) && isOf(each, scope)
      })
      let place = 0
      do {
        const rows = found.slice(place, place + rowsAtOnce)
        const failed = place === 0 ? unreadable : []
        yield { interactions: rows, unreadable: failed, sentCount: rows.length, whole: true } satisfies Batch
        await breathe()
        signal.throwIfAborted()
        place += rowsAtOnce
      } while (place < found.length)
    },

    async content(id) {
      const interaction = byId.get(id)
      const said = contents.get(id)
      if (!interaction || !said) throw new Failure('not-in-file')
      return { interaction, ...said }
    },
  }
}

/** For one value of a file that somebody asks to see: what was said is empty where the file has none. */
export function fileOriginals({
  interactions,
  contents,
}: Pick<Archive, 'interactions' | 'contents'>): Pick<Source, 'content'> {
  return {
    async content(id) {
      const interaction = interactions.find((each) => each.id === id)
      if (!interaction) throw new Failure('not-in-file')
      return { interaction, ...(contents.get(id) ?? { messages: [] }) }
    },
  }
}

function isOf(interaction: Interaction, scope: Scope): boolean {
  if (scope.kind === 'all') return true
  if (scope.kind === 'contact') return interaction.contactId === scope.contactId
  return interaction.owners.some(({ userId, key }) => userId === scope.userId || key === scope.userId)
}
