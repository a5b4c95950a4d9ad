import { useId } from 'react'
import { type ZoneSource, zoneOfPage } from '#src/explore/customerZone.ts'
import { clockWords } from '#src/text/clockWords.ts'
import { words } from '#src/text/words.ts'
import { zoneNames } from '#src/time/zoneNames.ts'
import styles from './form.module.css'

export interface ZoneSelectProps {
  /** The zone chosen; `undefined` for the agent's. */
  readonly timeZone: string | undefined
  readonly zones: ZoneSource
  readonly onTimeZone: (zone: string | undefined) => void
}

/** The zone that times are shown in: the agent's, on a customer's page theirs, UTC, or any other. */
export function ZoneSelect({ timeZone, zones, onTimeZone }: ZoneSelectProps) {
  const { timeZone: label, allZones } = words.toolbar.more
  const select = useId()
  const customer = zoneOfPage(zones)
  return (
    <div className={styles.field}>
      <label htmlFor={select}>{label}</label>
      <select
        id={select}
        value={timeZone ?? ''}
        onChange={(event) => onTimeZone(event.target.value === '' ? undefined : event.target.value)}
      >
        <option value="">{clockWords.zones.agent(zones.agent)}</option>
        {customer !== undefined && <option value={customer}>{clockWords.zones.customer(customer)}</option>}
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
