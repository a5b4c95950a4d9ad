import { useState } from 'react'
import type { Names } from '#src/language/names.ts'
import { readQuery } from '#src/language/parser.ts'
import { writeQuery } from '#src/language/writer.ts'
import type { Filter } from '#src/model/filter.ts'

interface Draft {
  /** As typed; `undefined` where the filter did not come from the box. */
  readonly text: string | undefined
  /** The filter last given from outside. */
  readonly given: Filter
  /** What was sent and has not come back, oldest first. */
  readonly sent: readonly Filter[]
}

/**
 * What stands in the search box: what is being typed, never put into another form under the cursor, or, of a filter that
 * did not come from the box, what would have to be typed for it.
 */
export function useQueryDraft(
  filter: Filter,
  names: Names | undefined,
  onFilter: (filter: Filter) => void,
): [text: string, type: (text: string) => void] {
  const [draft, setDraft] = useState<Draft>({ text: undefined, given: filter, sent: [] })
  if (filter !== draft.given) setDraft(received(draft, filter))
  const type = (text: string) => {
    const read = readQuery(text, names).filter
    const before = draft.sent.at(-1) ?? filter
    const isSame = JSON.stringify(read) === JSON.stringify(before)
    setDraft((old) => ({ ...old, text, sent: isSame ? old.sent : [...old.sent, read] }))
    // A blank more, or an underlined word, makes no other filter.
    if (!isSame) onFilter(read)
  }
  return [draft.text ?? writeQuery(filter, names), type]
}

function received(draft: Draft, filter: Filter): Draft {
  const echo = draft.sent.indexOf(filter)
  if (echo < 0) return { text: undefined, given: filter, sent: [] }
  return { ...draft, given: filter, sent: draft.sent.slice(echo + 1) }
}
