import type { LanesBy } from '#src/model/lanesBy.ts'
import { lateWords } from '#src/text/lateWords.ts'
import { Button } from '#src/ui/Button.tsx'
import { Icon } from '#src/ui/Icon.tsx'
import { Popover } from '#src/ui/Popover.tsx'
import { Segments } from '../toolbar/Segments.tsx'
import styles from './LaneControls.module.css'

export interface LaneControlsProps {
  readonly by: LanesBy
  readonly onBy: (by: LanesBy) => void
  /** The time shown, in words. */
  readonly shown: string
  /** What there is nothing left to do for. */
  readonly ends: {
    readonly earlier: boolean
    readonly later: boolean
    readonly zoomIn: boolean
    readonly zoomOut: boolean
    readonly whole: boolean
  }
  /** By shares of the time shown: -1 is as much earlier. */
  readonly onPan: (share: number) => void
  readonly onZoom: (factor: number) => void
  readonly onWhole: () => void
  readonly selecting: boolean
  readonly onSelecting: (selecting: boolean) => void
  readonly onFilter: () => void
  /** There is no room for words. */
  readonly narrow: boolean
}

/** One line above the lanes: what they are by, which time they show, and everything that changes it. */
export function LaneControls(props: LaneControlsProps) {
  const text = lateWords.lanes
  const { ends, narrow } = props
  const choices = (close?: () => void) => (
    <>
      <div data-beside={!narrow || undefined}>
        <Segments legend={text.by.name} options={text.by.values} value={props.by} onValue={props.onBy} />
      </div>
      <Button
        look="quiet"
        aria-pressed={props.selecting}
        onClick={() => {
          props.onSelecting(!props.selecting)
          close?.()
        }}
      >
        {text.select}
      </Button>
      <Button
        look="quiet"
        onClick={() => {
          props.onFilter()
          close?.()
        }}
      >
        {text.filter}
      </Button>
    </>
  )
  const square = { look: 'quiet', square: true } as const
  return (
    <div className={styles.controls} data-narrow={narrow || undefined}>
      {!narrow && choices()}
      <output className={styles.shown} aria-label={text.timeShown}>
        {props.shown}
      </output>
      <div className={styles.buttons}>
        <Button
          {...square}
          aria-label={text.earlier}
          title={text.earlier}
          aria-disabled={ends.earlier}
          onClick={() => props.onPan(-0.5)}
        >
          <Icon name="back" />
        </Button>
        <Button
          {...square}
          aria-label={text.later}
          title={text.later}
          aria-disabled={ends.later}
          onClick={() => props.onPan(0.5)}
        >
          <Icon name="forward" />
        </Button>
        <Button
          {...square}
          aria-label={text.zoomOut}
          title={text.zoomOut}
          aria-disabled={ends.zoomOut}
          onClick={() => props.onZoom(2)}
        >
          <span aria-hidden="true">−</span>
        </Button>
        <Button
          {...square}
          aria-label={text.zoomIn}
          title={text.zoomIn}
          aria-disabled={ends.zoomIn}
          onClick={() => props.onZoom(0.5)}
        >
          <span aria-hidden="true">+</span>
        </Button>
        <Button
          {...square}
          aria-label={text.whole}
          title={text.whole}
          aria-disabled={ends.whole}
          onClick={props.onWhole}
        >
          <span aria-hidden="true">↔</span>
        </Button>
        {narrow && (
          <Popover label={text.more} buttonName={text.more} button={<Icon name="more" />} buttonLook="quiet" square>
            {(close) => <div className={styles.more}>{choices(close)}</div>}
          </Popover>
        )}
      </div>
    </div>
  )
}
