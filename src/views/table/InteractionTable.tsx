// biome-ignore-all lint/a11y/useSemanticElements: a grid that is laid out by tracks, and whose rows are placed by hand
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus of a grid is its cells'
// biome-ignore-all lint/a11y/noStaticElementInteractions: it is a grid or a treegrid, which the rule cannot tell
// biome-ignore-all lint/a11y/useAriaPropsSupportedByRole: it is a grid or a treegrid, which the rule cannot tell
import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type Ref,
  useImperativeHandle,
  useMemo,
  useRef,
} from 'react'
import type { DayGroup } from '#src/explore/days.ts'
import { marksOf } from '#src/explore/marks.ts'
import type { Selection } from '#src/explore/selection.ts'
import { type Filter, noFilter } from '#src/model/filter.ts'
import type { InteractionId } from '#src/model/ids.ts'
import type { Sort } from '#src/model/sort.ts'
import { words } from '#src/text/words.ts'
import type { Clock } from '#src/time/clock.ts'
import { layOut } from '#src/ui/sections.ts'
import { useScrollPort } from '#src/ui/useScrollPort.ts'
import { useVisibleRows } from '#src/ui/useVisibleRows.ts'
import { useWidthStep } from '#src/ui/useWidthStep.ts'
import type { StampForm } from './cells.tsx'
import { type ColumnPreferences, placed } from './columnPreferences.ts'
import { fieldOf } from './columns.ts'
import { GridBody } from './GridBody.tsx'
import { moveInGrid } from './gridKeys.ts'
import { HeaderRow } from './HeaderRow.tsx'
import styles from './InteractionTable.module.css'
import { listedRows } from './listedRows.ts'
import { rowAround } from './rowAround.ts'
import { rowsInView } from './rowsInView.ts'
import { SkeletonRows } from './SkeletonRows.tsx'
import { rowPadding } from './tracks.ts'
import { useColumnDrag } from './useColumnDrag.ts'
import { useColumns } from './useColumns.ts'
import { useGridFocus } from './useGridFocus.ts'
import { useResult } from './useResult.ts'
import { useReveal } from './useReveal.ts'
import { useScrollAnchor } from './useScrollAnchor.ts'
import type { ThreadRows } from './useThreadRows.tsx'

export type Density = 'comfortable' | 'compact'

/** px. */
const rowHeights: Record<Density, number> = { comfortable: 36, compact: 28 }
const dayHeadingHeight = 28
const headerHeight = 31

/** 40 of our rem: from here on the columns have room for their words. */
const wide = [521] as const

export interface InteractionTableHandle {
  /** Gives the focus back to an interaction's row, or, where it has gone, to the row that stands in for it. */
  readonly focusRow: (id: InteractionId) => void
}

export interface InteractionTableProps {
  readonly selection: Selection
  /** What it asks for is marked. */
  readonly filter?: Filter
  /** The days that the rows stand in while they are sorted by start; empty otherwise. */
  readonly days: readonly DayGroup[]
  /** Where the rows stand by thread: then this is a `treegrid`, and there are no days. */
  readonly threadRows?: ThreadRows | undefined
  /** What is said of an interaction's thread where they do not. */
  readonly threadNote?: (id: InteractionId) => string | undefined
  /** Marked by whoever uses this browser. */
  readonly isReviewed?: (id: InteractionId) => boolean
  readonly sort: Sort
  readonly onSort: (sort: Sort) => void
  readonly clock: Clock
  readonly openId: InteractionId | undefined
  readonly onOpen: (id: InteractionId) => void
  readonly columns: ColumnPreferences
  readonly onColumns: (columns: ColumnPreferences) => void
  readonly density: Density
  /** Rows are on their way: drawn as a skeleton while there are none yet, else nothing moves. */
  readonly loading: boolean
  /** What stands in place of the rows where there are none. */
  readonly empty: ReactNode
  /** Whether `j` and `k` move too. */
  readonly letterKeys: boolean
  readonly ref?: Ref<InteractionTableHandle>
}

/** The grid of interactions. Of any number of rows it draws those in view. */
export function InteractionTable(props: InteractionTableProps) {
  // Not in the grid itself: whoever asks is rendered twice where the result is another one.
  const result = useResult(props.selection)
  return <Grid {...props} result={result} />
}

interface GridProps extends InteractionTableProps {
  /** Tells one result from the next. */
  readonly result: object
}

function Grid(props: GridProps) {
  const { selection, filter = noFilter, days, threadRows, sort, clock, openId, onOpen, density, loading } = props
  const scroller = useRef<HTMLDivElement>(null)
  const grid = useRef<HTMLDivElement>(null)

  const narrow = useWidthStep(scroller, wide) === 0
  const byStart = sort[0].field === 'started' && !threadRows
  const startedForm: StampForm = byStart ? 'time' : narrow ? 'short' : 'full'
  const { ownerNames } = selection.index.columns
  const marks = useMemo(() => marksOf(filter, ownerNames), [filter, ownerNames])
  const view = useMemo(() => ({ clock, startedForm, signsOnly: narrow, marks }), [clock, startedForm, narrow, marks])

  const listed = useMemo(() => threadRows?.rows ?? listedRows(selection), [threadRows?.rows, selection])
  const rowCount = listed.count
  const rowHeight = rowHeights[density]
  const headingHeight = days.length > 0 ? dayHeadingHeight : 0
  const layout = useMemo(
    () =>
      layOut(
        rowCount,
        days.map(({ firstRow }) => firstRow),
        rowHeight,
        headingHeight,
      ),
    [rowCount, days, rowHeight, headingHeight],
  )
  const openRow = useMemo(() => listed.rowOf(openId), [listed, openId])

  // Their effects run in this order: the list is put in its place before it is asked which rows are in view.
  const port = useScrollPort(scroller)
  const focus = useGridFocus(grid, port, listed)
  useScrollAnchor(port, listed, layout, [focus.id, openId])
  useReveal(port, layout, openId, openRow, headerHeight)
  const { first, last, firstSeen } = useVisibleRows(port, layout, props.result)

  const tabRow = Math.min(focus.row ?? (openRow < 0 ? firstSeen : openRow), rowCount - 1)
  const inView = useMemo(() => rowsInView(listed, { first, last }, tabRow), [listed, first, last, tabRow])
  const drawn = useMemo(() => inView.interactions.flatMap((each) => each ?? []), [inView])
  const lead = threadRows?.lead(narrow) ?? 0
  const drag = useColumnDrag(props.columns, props.onColumns)
  const { shown, tracks, pins, pinnedWidth } = useColumns(props.columns, drag.widths, drawn, startedForm, narrow, lead)
  const tabColumn = Math.max(
    0,
    shown.findIndex((column) => fieldOf(column) === focus.field),
  )

  const moveTo = (row: number, column: number) => {
    const target = shown[column]
    const field = target && fieldOf(target)
    if (field) focus.focus(row, field)
  }

  useImperativeHandle(props.ref, () => ({
    focusRow: (id) => {
      const row = listed.rowOf(id)
      moveTo(row < 0 ? tabRow : row, tabColumn)
    },
  }))

  const open = (row: number) => {
    const id = listed.idAt(row)
    if (id === undefined) return
    if (listed.interactionAt(row)) onOpen(id)
    else threadRows?.onFetch(id)
  }

  const onClick = ({ target }: MouseEvent) => {
    const isSelectingText = getSelection()?.isCollapsed === false
    if (!(target instanceof Element) || isSelectingText) return
    const row = rowAround(target)
    const id = listed.idAt(row)
    if (target.closest('[data-fold]') && id !== undefined) threadRows?.fold(id)
    else open(row)
  }

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (tabRow >= 0 && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault()
      open(tabRow)
      return
    }
    const height = (scroller.current?.clientHeight ?? 0) - headerHeight - headingHeight
    const rightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl'
    const row = tabColumn === 0 ? threadRows?.press(event, tabRow, rightToLeft) : undefined
    if (row !== undefined) {
      event.preventDefault()
      if (row !== tabRow) moveTo(row, tabColumn)
      return
    }
    const to = moveInGrid(
      event,
      { row: tabRow, column: tabColumn },
      {
        rowCount,
        columnCount: shown.length,
        pageRows: Math.max(1, Math.floor(height / rowHeight)),
        rightToLeft,
        letterKeys: props.letterKeys,
      },
    )
    if (!to) return
    event.preventDefault()
    moveTo(to.row, to.column)
  }

  const sizes: CSSProperties & Record<`--${string}`, string> = {
    '--tracks': tracks.template,
    '--min-width': `calc(${tracks.minWidth} + ${2 * rowPadding}px)`,
    '--row-padding': `${rowPadding}px`,
    '--row-size': `${rowHeight}px`,
    '--heading-size': `${headingHeight}px`,
    '--header': `${headerHeight}px`,
    '--indent': `${threadRows?.indent(narrow) ?? 0}px`,
    '--pinned': `${pinnedWidth}px`,
  }

  return (
    <div ref={scroller} className={styles.scroller} style={sizes}>
      <div
        ref={grid}
        role={threadRows ? 'treegrid' : 'grid'}
        aria-label={words.table.name}
        aria-rowcount={rowCount === 0 && loading ? -1 : rowCount + 1}
        aria-colcount={shown.length}
        aria-busy={loading}
        data-narrow={narrow || undefined}
        className={styles.grid}
        onClick={onClick}
        onKeyDown={onKeyDown}
        onFocus={focus.onFocus}
        onBlur={focus.onBlur}
      >
        <HeaderRow
          columns={shown}
          sort={sort}
          onSort={props.onSort}
          tabColumn={tabRow < 0 ? tabColumn : undefined}
          canResize={!narrow}
          onResize={(field, width) => drag.onResize(field, width, shown)}
          onResized={drag.onResized}
          pins={pins}
          onPlace={narrow ? undefined : (field, other) => props.onColumns(placed(props.columns, field, other))}
        />
        <GridBody
          layout={layout}
          days={days}
          rows={inView.rows}
          interactions={inView.interactions}
          columns={shown}
          pins={pins}
          view={view}
          threadNote={props.threadNote}
          isReviewed={props.isReviewed}
          threadRows={threadRows}
          openId={openId}
          tabRow={tabRow}
          tabColumn={tabColumn}
        />
        {rowCount === 0 && loading && <SkeletonRows columns={shown} withDay={byStart} />}
      </div>
      {rowCount === 0 && !loading && <div className={styles.empty}>{props.empty}</div>}
    </div>
  )
}
