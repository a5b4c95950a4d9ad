import { Button } from './Button.tsx'
import { Popover } from './Popover.tsx'

const lines = Array.from({ length: 40 }, (_, line) => `Line ${line + 1}`)

export function Plain() {
  return (
    <Popover label="Columns" button="Columns">
      {(close) => (
        <div style={{ inlineSize: '240px' }}>
          <label>
            <input type="checkbox" /> Started
          </label>
          <p>Choose what to see.</p>
          <Button onClick={close}>Done</Button>
        </div>
      )}
    </Popover>
  )
}

/** At every edge of the window, with more to show than fits. */
export function Corners() {
  const corners = ['start start', 'start end', 'end start', 'end end', 'center center']
  return (
    <div style={{ display: 'grid', blockSize: '100vh' }}>
      {corners.map((corner) => (
        <div key={corner} style={{ gridArea: '1 / 1', placeSelf: corner, padding: '8px' }}>
          <Popover label={corner} button={corner}>
            <div style={{ inlineSize: '300px' }}>
              {lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </div>
          </Popover>
        </div>
      ))}
    </div>
  )
}
