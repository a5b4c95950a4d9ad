import { useState } from 'react'

interface Draft {
  readonly text: string
  /** The value last given from outside. */
  readonly given: string
  /** What was sent and has not come back, oldest first. */
  readonly sent: readonly string[]
}

/**
 * What stands in a box while somebody types: at once, even where the page takes a moment to give the value back. A value
 * that did not come from the box, as after Back, replaces it.
 */
export function useDraft(value: string, onChange: (value: string) => void): [string, (text: string) => void] {
  const [draft, setDraft] = useState<Draft>({ text: value, given: value, sent: [] })
  if (value !== draft.given) setDraft(received(draft, value))
  const type = (text: string) => {
    setDraft((old) => ({ ...old, text, sent: [...old.sent, text] }))
    onChange(text)
  }
  return [draft.text, type]
}

function received(draft: Draft, value: string): Draft {
  const echo = draft.sent.indexOf(value)
  if (echo < 0) return { text: value, given: value, sent: [] }
  return { ...draft, given: value, sent: draft.sent.slice(echo + 1) }
}
