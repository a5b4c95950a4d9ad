import type { DataStep } from '#src/explore/differences.ts'
import { fieldLabel, namedFields } from '#src/text/fieldNames.ts'
import { reviewWords } from '#src/text/reviewWords.ts'

/** Lists named above a key: where there are more, the nearest. */
const mostAbove = 2

/** A key behind the lists that it stands in: `List › Order`; of deep ones the last few. */
export function keyPath(step: DataStep): string {
  const { noKey, deeper } = reviewWords.compare
  const keys: string[] = []
  let at: DataStep | undefined = step
  for (; at && keys.length <= mostAbove; at = at.within) keys.unshift(at.key === '' ? noKey : fieldLabel(at.key))
  return (at ? [deeper, ...keys] : keys).join(' › ')
}

/** Whether the field dictionary hides the entry that a key is, or stands in: what is hidden is so as a whole. */
export function isHidden(step: DataStep): boolean {
  const fields = namedFields()
  if (!fields) return false
  let top = step
  while (top.within) top = top.within
  return fields.hides(top.key)
}
