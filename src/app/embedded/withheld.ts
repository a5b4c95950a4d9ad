import type { Source } from '#src/api/source.ts'
import type { InteractionContent } from '#src/model/transcript.ts'

/** A source that keeps what was said to itself unless the host lets it be read: no view, cache or search then holds it. */
export function withheld<From extends Pick<Source, 'content'>>(source: From, mayRead: () => boolean): From {
  return {
    ...source,
    content: async (id, signal) => {
      const content = await source.content(id, signal)
      return mayRead() ? content : without(content)
    },
  }
}

/** Members of a record that hold what was said. */
const said: ReadonlySet<string> = new Set(['messages', 'email', 'text', 'structuredText', 'body'])

function without({ interaction }: InteractionContent): InteractionContent {
  const { raw } = interaction
  const record = typeof raw === 'object' && raw !== null ? raw : {}
  const rest = Object.fromEntries(Object.entries(record).filter(([key]) => !said.has(key)))
  return { interaction: { ...interaction, raw: rest }, messages: [], withheld: true }
}
