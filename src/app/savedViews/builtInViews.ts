import { newestFirst, type Sort } from '#src/model/sort.ts'
import { lateWords } from '#src/text/lateWords.ts'
import { writeAddress } from '#src/url/codec.ts'
import { defaultView } from '#src/url/viewState.ts'
import type { SavedView } from './savedView.ts'

const longestFirst: Sort = [{ field: 'duration', descending: true }]

const shown = (sort: Sort) => writeAddress({ ...defaultView, sort })

/** What everybody wants to see some day. */
export function builtInViews(): readonly SavedView[] {
  const { builtIn } = lateWords.savedViews
  return [
    {
      name: builtIn.open,
      filter: [{ kind: 'is', trait: 'open', negated: false }],
      leftOut: [],
      shape: shown(newestFirst),
    },
    { name: builtIn.longest, filter: [], leftOut: [], range: '24h', shape: shown(longestFirst) },
    {
      name: builtIn.repeats,
      filter: [{ kind: 'is', trait: 'repeat', negated: false }],
      leftOut: [],
      range: '7d',
      shape: shown(newestFirst),
    },
    {
      name: builtIn.unowned,
      filter: [{ kind: 'anyOf', field: 'owner', values: [''], negated: false }],
      leftOut: [],
      shape: shown(newestFirst),
    },
  ]
}
