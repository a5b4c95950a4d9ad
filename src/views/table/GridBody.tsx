import type { DayGroup } from '#src/explore/days.ts'
import type { InteractionId } from '#src/model/ids.ts'
import type { Interaction } from '#src/model/interaction.ts'
import { words } from '#src/text/words.ts'
import { rowTop, type SectionLayout, sectionTop } from '#src/ui/sections.ts'
import { BodyRow } from './BodyRow.tsx'
import type { CellView } from './cells.tsx'
import type { InteractionColumn } from './columns.ts'
import { DaySection } from './DaySection.tsx'
import styles from './GridBody.module.css'
import { bySection } from './rowsInView.ts'
import type { ThreadRows } from './useThreadRows.tsx'

export interface GridBodyProps {
  readonly layout: SectionLayout
  readonly days: readonly DayGroup[]
  /** Row numbers in view, ascending, and the interaction of each. */
  readonly rows: readonly number[]
  readonly interactions: readonly (Interaction | undefined)[]
  readonly columns: readonly InteractionColumn[]
  /** px from the start edge at which the first columns stay. */
  readonly pins: readonly number[]
  readonly view: CellView
  readonly threadNote: ((id: InteractionId) => string | undefined) | undefined
  readonly isReviewed: ((id: InteractionId) => boolean) | undefined
  /** Where the rows stand by thread. */
  readonly threadRows: ThreadRows | undefined
  readonly openId: InteractionId | undefined
  readonly tabRow: number
  readonly tabColumn: number
}

/** More than there are rows in view on most screens. */
const leastSlots = 64

/**
 * Where a row is drawn: the element of the row that stood there is used again, as making new ones is most of what a sort
 * or a keystroke costs. A row that is drawn for its focus alone, far from the others, has an element of its own.
 */
function slotOf(rows: readonly number[], place: number): number | string {
  const row = rows[place] ?? 0
  const isAlone = rows[place - 1] !== row - 1 && rows[place + 1] !== row + 1
  return isAlone ? 'alone' : row % slotsFor(rows.length)
}

/** The same number for a few rows more or less, else every row would change its place with each of them. */
function slotsFor(rows: number): number {
  let slots = leastSlots
  while (slots < rows) slots *= 2
  return slots
}

/** The rows in view, each in its place in a list as high as all of them. */
export function GridBody(props: GridBodyProps) {
  const { layout, days, rows, interactions, columns, pins, view, threadRows, openId, tabRow, tabColumn } = props
  return (
    <div className={styles.list} style={{ blockSize: layout.height }}>
      {Array.from(bySection(layout, rows), ([section, places]) => {
        const day = days[section]
        const top = sectionTop(layout, section)
        return (
          <DaySection
            key={section % leastSlots}
            day={day && (day.start === undefined ? words.table.noDay : view.clock.day(day.start))}
            count={day?.count ?? layout.rowCount}
            top={top}
            height={sectionTop(layout, section + 1) - top}
          >
            {places.map((place) => {
              const row = rows[place]
              const interaction = interactions[place]
              const line = row === undefined ? undefined : threadRows?.rows.lineAt(row)
              const id = line?.id ?? interaction?.id
              if (row === undefined || id === undefined) return null
              const shared = {
                row,
                top: rowTop(layout, row) - top,
                columns,
                isOpen: id === openId,
                tabColumn: row === tabRow ? tabColumn : undefined,
              }
              if (!interaction) return threadRows?.drawGhost(id, shared)
              return (
                <BodyRow
                  key={slotOf(rows, place)}
                  {...shared}
                  pins={pins}
                  interaction={interaction}
                  isReviewed={props.isReviewed?.(id) ?? false}
                  view={view}
                  threadNote={line ? (view.signsOnly ? line.shortNote : line.note) : props.threadNote?.(id)}
                  tree={line && threadRows?.partsOf(line)}
                />
              )
            })}
          </DaySection>
        )
      })}
    </div>
  )
}
