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

export interface GridBodyProps {
  readonly layout: SectionLayout
  readonly days: readonly DayGroup[]
  /** Row numbers in view, ascending, and the interaction of each. */
  readonly rows: readonly number[]
  readonly interactions: readonly Interaction[]
  readonly columns: readonly InteractionColumn[]
  readonly view: CellView
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
  return isAlone ? 'alone' : row % Math.max(leastSlots, rows.length)
}

/** The rows in view, each in its place in a list as high as all of them. */
export function GridBody(props: GridBodyProps) {
  const { layout, days, rows, interactions, columns, view, openId, tabRow, tabColumn } = props
  return (
    <div className={styles.list} style={{ blockSize: layout.height }}>
      {Array.from(bySection(layout, rows), ([section, places]) => {
        const day = days[section]
        const top = sectionTop(layout, section)
        return (
          <DaySection
            key={day?.start ?? 'all'}
            day={day && (day.start === undefined ? words.table.noDay : view.clock.day(day.start))}
            count={day?.count ?? layout.rowCount}
            top={top}
            height={sectionTop(layout, section + 1) - top}
          >
            {places.map((place) => {
              const row = rows[place]
              const interaction = interactions[place]
              if (row === undefined || !interaction) return null
              return (
                <BodyRow
                  key={slotOf(rows, place)}
                  interaction={interaction}
                  row={row}
                  top={rowTop(layout, row) - top}
                  columns={columns}
                  view={view}
                  isOpen={interaction.id === openId}
                  tabColumn={row === tabRow ? tabColumn : undefined}
                />
              )
            })}
          </DaySection>
        )
      })}
    </div>
  )
}
