import type { Unreadable } from '#src/model/interaction.ts'
import { refusalWords } from './refusalWords.ts'

/** Why a record could not be read: `no id`, `line 3 is not JSON`. */
export function recordReason({ reason, line }: Unreadable): string {
  const { records } = refusalWords
  switch (reason) {
    case 'not an object':
      return records.noObject
    case 'no id':
      return records.noId
    case 'not JSON':
      return records.notJson(line)
  }
}
