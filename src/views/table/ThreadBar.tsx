import { none } from '#src/explore/replyTree.ts'
import type { ThreadGroups } from '#src/explore/threadGroups.ts'
import { lateWords } from '#src/text/lateWords.ts'
import { Button } from '#src/ui/Button.tsx'
import styles from './ThreadBar.module.css'

export interface ThreadBarProps {
  readonly groups: ThreadGroups
  readonly onOpenAll: () => void
  readonly onFoldAll: () => void
}

/** How many threads there are, and all of them opened or folded at once. */
export function ThreadBar({ groups, onOpenAll, onFoldAll }: ThreadBarProps) {
  const { threads } = lateWords
  const many = threadCount(groups)
  return (
    // biome-ignore lint/a11y/useSemanticElements: nothing to fill in, which a fieldset would announce
    <div role="group" aria-label={threads.bar} className={styles.bar}>
      <span className={styles.counts}>{threads.counts(many, groups.heads - many)}</span>
      <Button look="link" onClick={onOpenAll}>
        {threads.openAll}
      </Button>
      <Button look="link" onClick={onFoldAll}>
        {threads.foldAll}
      </Button>
    </div>
  )
}

/** Those of which more than one interaction stands in the list. */
function threadCount({ above, replies }: ThreadGroups): number {
  let count = 0
  for (let entry = 0; entry < above.length; entry++) if (above[entry] === none && replies[entry]! > 0) count++
  return count
}
