import { useId } from 'react'
import styles from './Segments.module.css'

export interface SegmentsProps<Value extends string> {
  readonly legend: string
  /** Values and their words, in order. */
  readonly options: Readonly<Record<Value, string>>
  readonly value: Value
  readonly onValue: (value: Value) => void
}

/** Radio buttons side by side. */
export function Segments<Value extends string>({ legend, options, value, onValue }: SegmentsProps<Value>) {
  const name = useId()
  return (
    <fieldset className={styles.set}>
      <legend>{legend}</legend>
      <div className={styles.segments}>
        {keysOf(options).map((option) => (
          <label key={option}>
            <input type="radio" name={name} checked={option === value} onChange={() => onValue(option)} />
            {options[option]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function keysOf<Key extends string>(options: Readonly<Record<Key, string>>): readonly Key[] {
  return Object.keys(options).filter((key): key is Key => key in options)
}
