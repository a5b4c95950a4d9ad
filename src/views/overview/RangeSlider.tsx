import { type KeyboardEvent, type Ref, useRef } from 'react'
import styles from './RangeSlider.module.css'
import type { BrushPhase } from './useBrush.ts'

export interface RangeSliderProps {
  readonly ref?: Ref<HTMLInputElement>
  readonly name: string
  /** The boundary that the handle is at, and the ones it may go to. */
  readonly boundary: number
  readonly min: number
  readonly max: number
  /** Boundaries that Page Up and Page Down go by. */
  readonly page: number
  /** The boundary in words. */
  readonly text: string
  /** px of the handle, and of the middle of the box that assistive technology finds it by. */
  readonly x: number
  readonly middle: number
  /** How it is drawn without the focus: a line with a grip, the line alone where two grips have no room, or not at all. */
  readonly look: 'grip' | 'line' | 'hidden'
  readonly disabled: boolean
  readonly onMove: (boundary: number, phase: BrushPhase) => void
  readonly onFocus: () => void
  readonly onBlur: () => void
}

/** One end of the selected time, for keyboard and assistive technology; the pointer has the whole plot. */
export function RangeSlider(props: RangeSliderProps) {
  const { ref, name, boundary, min, max, page, text, x, middle, look, disabled, onMove, onFocus, onBlur } = props
  const repeating = useRef(false)
  /** Where a key that is held down has brought it. */
  const heldAt = useRef<number>(undefined)

  const move = (to: number) => {
    heldAt.current = repeating.current ? to : undefined
    onMove(to, repeating.current ? 'dragging' : 'done')
  }
  const settle = () => {
    repeating.current = false
    if (heldAt.current !== undefined) move(heldAt.current)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    repeating.current = event.repeat
    const pages = event.key === 'PageUp' ? 1 : event.key === 'PageDown' ? -1 : 0
    if (pages === 0) return
    // The browser's own page is a tenth of what lies between min and max: a single step, where that is little.
    event.preventDefault()
    move(boundary + pages * page)
  }

  return (
    <>
      <input
        ref={ref}
        type="range"
        className={styles.slider}
        style={{ left: middle }}
        aria-label={name}
        aria-valuetext={text}
        min={min}
        max={max}
        step={1}
        value={boundary}
        disabled={disabled}
        onChange={(event) => move(event.target.valueAsNumber)}
        onKeyDown={onKeyDown}
        onKeyUp={settle}
        onFocus={onFocus}
        onBlur={() => {
          settle()
          onBlur()
        }}
      />
      <span className={styles.handle} style={{ left: x }} data-look={look} />
    </>
  )
}
