import { lazy, Suspense } from 'react'
import type { Selection } from '#src/explore/selection.ts'
import { reviewWords } from '#src/text/reviewWords.ts'
import { MarkedBar } from '#src/views/compare/MarkedBar.tsx'
import { titleOf } from '#src/views/details/title.ts'
import type { ComparePanelProps } from './ComparePanel.tsx'

const ComparePanel = lazy(async () => ({ default: (await import('./ComparePanel.tsx')).ComparePanel }))

export interface CompareToolsProps extends ComparePanelProps {
  readonly open: boolean
  readonly onOpen: () => void
}

/** Says what is marked to be compared, and shows the comparison when it is asked for. */
export function CompareTools({ open, onOpen, ...props }: CompareToolsProps) {
  const { marked, selection } = props
  const titles = marked.ids.map((id) => titleIn(selection, id))
  return (
    <>
      {/* Always there: what comes with its text is not read out. */}
      <span className="visually-hidden" role="status" aria-label={reviewWords.compare.bar.name}>
        {titles.length > 0 && `${reviewWords.compare.bar.marked(titles.length)}: ${titles.join(', ')}`}
      </span>
      {titles.length > 0 && <MarkedBar titles={titles} onCompare={onOpen} onClear={marked.clear} />}
      {open && (
        <Suspense>
          <ComparePanel {...props} />
        </Suspense>
      )}
    </>
  )
}

function titleIn({ index }: Selection, id: ComparePanelProps['marked']['ids'][number]): string {
  const row = index.rowOf(id)
  return row === undefined ? id : titleOf(index.interactionAt(row))
}
