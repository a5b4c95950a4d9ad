import { useId } from 'react'
import { words } from '#src/text/words.ts'
import { zoneNames } from '#src/time/zoneNames.ts'
import styles from './form.module.css'

export interface ZoneSelectProps {
  /** The zone chosen; `undefined` for the page's own. */
  readonly timeZone: string | undefined
  /** The deployment's zone, else the browser's. */
  readonly homeZone: string
  readonly onTimeZone: (zone: string | undefined) => void
}

/** The zone that times are shown in. */
export function ZoneSelect({ timeZone, homeZone, onTimeZone }: ZoneSelectProps) {
  const { timeZone: label, homeZone: homeLabel, allZones } = words.toolbar.more
  const select = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={select}>{label}</label>
      <select
        id={select}
        value={timeZone ?? ''}
        onChange={(event) => onTimeZone(event.target.value === '' ? undefined : event.target.value)}
      >
        <option value="">{homeLabel(homeZone)}</option>
        <option value="UTC">UTC</option>
        <optgroup label={allZones}>
          {zoneNames(timeZone)
            .filter((zone) => zone !== 'UTC')
            .map((zone) => (
              <option key={zone}>{zone}</option>
            ))}
        </optgroup>
      </select>
    </div>
  )
}
