import { useEffect, useEffectEvent, useId, useRef, useSyncExternalStore } from 'react'
import { breathe } from '#src/api/breathe.ts'
import { zonesOf } from '#src/explore/customerZone.ts'
import { threadsOf } from '#src/explore/threadIndex.ts'
import { type ExportFormat, exportFormats } from '#src/export/format.ts'
import { writeQuery } from '#src/language/writer.ts'
import { lateWords } from '#src/text/lateWords.ts'
import { printWords } from '#src/text/printWords.ts'
import { Button } from '#src/ui/Button.tsx'
import type { ColumnPreferences } from '#src/views/table/columnPreferences.ts'
import { version } from '../../../package.json'
import type { OnScreen } from '../onScreen.ts'
import { rowsOnScreen } from '../rowsOnScreen.ts'
import { rulesOf } from '../rulesOf.ts'
import { useSurroundings } from '../surroundings.ts'
import { ExportOutcome } from './ExportOutcome.tsx'
import styles from './ExportPanel.module.css'
import { exportColumns } from './exportColumns.ts'
import { type ExportAsk, ExportJob, isUnderWay } from './exportJob.ts'
import { gapsOf } from './gapsOf.ts'

export interface ExportPanelProps extends OnScreen {
  readonly columns: ColumnPreferences
  readonly narrow: boolean
  /** Aborted when what is shown may not leave the page any more. */
  readonly ended: AbortSignal
  /** Begins at once: a command named it. */
  readonly begin: ExportFormat | undefined
  readonly onBegun: () => void
  /** Asks for a case file of what is shown; missing where nothing may be printed. */
  readonly onPrint: (() => void) | undefined
}

const job = new ExportJob(breathe)

/** Gaps that are named one by one. */
const mostGaps = 4

const { exports: text } = lateWords

/** Says what an export would hold, writes it, and says what came of it. */
export function ExportPanel({ selection, clock, retrieval, begin, onBegun, ...props }: ExportPanelProps) {
  const hints = useId()
  const formats = useRef<HTMLDivElement>(null)
  const state = useSyncExternalStore(job.subscribe, job.state)
  const columns = exportColumns(props.columns, clock, props.zones, props.narrow)
  const gaps = gapsOf(retrieval)
  const { agent, customerKey } = props.zones
  const { index, rows, total } = selection

  const { ask } = useSurroundings()
  const start = (format: ExportFormat) => {
    if (rows.length === 0 || isUnderWay(state)) return
    const what: ExportAsk = {
      format,
      // A copy: the screen goes on.
      rows: rowsOnScreen(props.view, selection, clock, threadsOf(index, props.caseKeys)).slice(),
      interactionAt: (row) => index.interactionAt(row),
      columns,
      customerZoneOf:
        customerKey === undefined ? undefined : (interaction) => zonesOf(props.zones, interaction).customer,
      facts: {
        version,
        clock,
        agentZone: agent,
        ...(customerKey !== undefined && { customerZoneKey: customerKey }),
        filter: writeQuery(props.filter, props.known),
        sort: props.sort.map(({ field, descending }) => (descending ? `-${field}` : field)).join(','),
        counts: { shown: rows.length, loaded: total },
        ...(props.sample && {
          sample: { size: props.sample.ids.length, of: props.sample.of, seed: props.sample.seed },
        }),
        gaps,
      },
      maskRules: rulesOf(props.config),
      ended: props.ended,
    }
    void (ask ? job.startIf(ask({ type: 'export.request', format, rows: rows.length }), what) : job.start(what))
  }
  const opened = useEffectEvent(() => {
    job.settle()
    if (begin === undefined) return
    start(begin)
    onBegun()
  })
  useEffect(() => opened(), [])

  return (
    <div className={styles.panel}>
      <p>{rows.length === 0 ? text.nothing : text.what(rows.length, columns.length, clock.zone)}</p>
      {rows.length > 0 && props.config.masking !== false && <p className={styles.masked}>{text.masked}</p>}
      {gaps.length > 0 && (
        <div className={styles.gaps}>
          <p>{text.gapsTitle}</p>
          <ul>
            {gaps.slice(0, mostGaps).map(({ from, to, reason }) => (
              <li key={`${from} ${to} ${reason}`}>
                <bdi>{text.gap(clock.span(from, to), reason)}</bdi>
              </li>
            ))}
            {gaps.length > mostGaps && <li>{text.moreGaps(gaps.length - mostGaps)}</li>}
          </ul>
        </div>
      )}
      <div ref={formats} className={styles.formats}>
        {exportFormats.map((format) => (
          <FormatChoice
            key={format}
            format={format}
            hintId={`${hints}-${format}`}
            disabled={rows.length === 0 || isUnderWay(state)}
            onChoose={() => start(format)}
          />
        ))}
        {props.onPrint && (
          <>
            <Button
              aria-describedby={`${hints}-print`}
              aria-disabled={rows.length === 0}
              onClick={rows.length === 0 ? undefined : props.onPrint}
            >
              {printWords.button}
            </Button>
            <p id={`${hints}-print`}>{printWords.hint}</p>
          </>
        )}
      </div>
      <ExportOutcome
        state={state}
        onCancel={() => {
          // The button that has the focus goes with what it cancels.
          formats.current?.querySelector('button')?.focus()
          if (state.kind === 'running') state.cancel()
        }}
      />
    </div>
  )
}

interface FormatChoiceProps {
  readonly format: ExportFormat
  readonly hintId: string
  readonly disabled: boolean
  readonly onChoose: () => void
}

/** Keeps the focus while it is disabled. */
function FormatChoice({ format, hintId, disabled, onChoose }: FormatChoiceProps) {
  return (
    <>
      <Button aria-describedby={hintId} aria-disabled={disabled} onClick={disabled ? undefined : onChoose}>
        {text.formats[format]}
      </Button>
      <p id={hintId}>{text.hints[format]}</p>
    </>
  )
}
