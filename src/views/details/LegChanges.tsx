import { useId, useMemo, useState } from 'react'
import { comparePairs } from '#src/explore/differences.ts'
import type { Ghosts } from '#src/model/ghost.ts'
import type { Interaction } from '#src/model/interaction.ts'
import { mergeContent } from '#src/model/mergeContent.ts'
import { lateWords } from '#src/text/lateWords.ts'
import { reviewWords } from '#src/text/reviewWords.ts'
import { Button } from '#src/ui/Button.tsx'
import { ComparedTable } from '../compare/ComparedTable.tsx'
import { isHidden, keyPath } from '../compare/keyPath.ts'
import { Leaves } from '../compare/Leaves.tsx'
import quiet from './Quiet.module.css'
import styles from './ThreadPanel.module.css'
import { titleOf } from './title.ts'

export interface LegChangesProps {
  readonly parent: Interaction
  readonly reply: Interaction
  /** What was asked for since the list did not tell all of it. */
  readonly contents: Ghosts
}

/** What of the attributes and the attached data changed from a parent to its reply, folded behind how much that is. */
export function LegChanges({ parent, reply, contents }: LegChangesProps) {
  const { legs } = reviewWords.compare
  const region = useId()
  const [open, setOpen] = useState(false)
  const answers = [parent, reply].map(({ id }) => contents.asked.get(id))
  const [before, after] = [wholeOf(parent, contents), wholeOf(reply, contents)]
  const rows = useMemo(() => before && after && changedPairs(before, after), [before, after])
  const failed = answers.find((answer) => answer?.state === 'failed')
  const isAsking = !rows && answers.some((answer) => answer?.state === 'loading')

  if (rows?.length === 0 && !open) return <span className={quiet.quiet}>{legs.changed(0)}</span>
  const press = () => {
    if (rows) setOpen(!open)
    else if (!isAsking) {
      setOpen(true)
      for (const each of [parent, reply]) if (!wholeOf(each, contents)) contents.onFetch(each.id)
    }
  }
  const label = rows ? legs.changed(rows.length) : isAsking ? legs.asking : failed ? legs.retry : legs.ask
  return (
    <div className={styles.changes}>
      {failed?.state === 'failed' && !rows && !isAsking && (
        <span role="alert" className={styles.failure}>
          <bdi>{failed.failure.serverMessage ?? lateWords.details.failure.said[failed.failure.kind]}</bdi>{' '}
        </span>
      )}
      {/* Not `disabled`, which would throw the focus away. */}
      <Button
        look="link"
        aria-expanded={rows && rows.length > 0 ? open : undefined}
        aria-controls={rows && open ? region : undefined}
        aria-disabled={isAsking || rows?.length === 0 || undefined}
        onClick={press}
      >
        {label}
      </Button>
      {rows && rows.length > 0 && open && (
        <div id={region}>
          <ComparedTable
            label={legs.table(titleOf(reply))}
            heads={legs.heads}
            sections={[{ title: undefined, rows, none: '' }]}
            kinds={legs.kinds}
          />
        </div>
      )}
    </div>
  )
}

/** With all its data: lists of some servers leave it out, and then nothing can be said before it is asked for. */
function wholeOf(interaction: Interaction, { asked }: Ghosts): Interaction | undefined {
  const answer = asked.get(interaction.id)
  if (answer?.state === 'ready') return mergeContent(interaction, answer.interaction)
  return interaction.userData.length > 0 ? interaction : undefined
}

function changedPairs(before: Interaction, after: Interaction) {
  const pairs = [...comparePairs(before.attributes, after.attributes), ...comparePairs(before.userData, after.userData)]
  return pairs
    .filter((pair) => pair.change !== 'same' && !isHidden(pair))
    .map((pair) => ({
      name: keyPath(pair),
      change: pair.change,
      before: <Leaves leaves={pair.before} />,
      after: <Leaves leaves={pair.after} />,
    }))
}
