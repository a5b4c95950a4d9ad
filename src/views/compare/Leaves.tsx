import type { Leaf } from '#src/explore/differences.ts'
import { lateWords } from '#src/text/lateWords.ts'
import { words } from '#src/text/words.ts'
import { FoldedText } from '../details/FoldedText.tsx'
import quiet from '../details/Quiet.module.css'

export interface LeavesProps {
  readonly leaves: readonly Leaf[]
}

/** All values of one key, each on its line; what is not a text in words. */
export function Leaves({ leaves }: LeavesProps) {
  if (leaves.length === 0) return <span className={quiet.quiet}>{words.domain.missing}</span>
  return leaves.map((leaf, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: values have no other name than their place
    <div key={place}>
      {typeof leaf === 'string' && leaf !== '' ? (
        <FoldedText text={leaf} />
      ) : (
        <span className={quiet.quiet}>{instead(leaf)}</span>
      )}
    </div>
  ))
}

function instead(leaf: Leaf): string {
  const { data } = lateWords.details
  if (leaf === null) return data.noValue
  return typeof leaf === 'string' ? data.empty : data.entries(0)
}
