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
  /** px from the start edge at which the first columns stay. */
  readonly pins: readonly number[]
  readonly view: CellView
  readonly openId: InteractionId | undefined
  readonly tabRow: number
  readonly tabColumn: number
}

/** The rows in view, each in its place in a list as high as all of them. */
export function GridBody(props: GridBodyProps) {
  const { layout, days, rows, interactions, columns, pins, view, openId, tabRow, tabColumn } = props
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
                  key={interaction.id}
                  interaction={interaction}
                  row={row}
                  top={rowTop(layout, row) - top}
                  columns={columns}
                  pins={pins}
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
