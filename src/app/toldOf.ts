import { getDotPath } from 'valibot'
import { refusalWords } from '#src/text/refusalWords.ts'
import type { ConfigFault } from './config.ts'
import { reasonText } from './reasonText.ts'

/** A fault of the configuration in the words of the language in use. */
export interface ToldFault {
  /** `maxSize`, `customAttributes.2`; empty for the file as a whole. */
  readonly key: string
  /** Goes on from the key: `must be at least 1, but is 0`. */
  readonly reason: string
}

export function toldOf(fault: ConfigFault): ToldFault {
  switch (fault.kind) {
    case 'unfetched':
      return { key: '', reason: refusalWords.unfetched(fault.said) }
    case 'not JSON':
      return { key: '', reason: refusalWords.notJson(fault.said) }
    case 'no object':
      return { key: '', reason: refusalWords.reasons.object }
    case 'refused': {
      const { issue } = fault
      const key = getDotPath(issue) ?? ''
      const reason = reasonText(issue)
      const isOfKey = issue.type === 'strict_object' && issue.expected !== 'Object'
      return { key, reason: key === '' || isOfKey ? reason : refusalWords.butIs(reason, JSON.stringify(issue.input)) }
    }
  }
}
