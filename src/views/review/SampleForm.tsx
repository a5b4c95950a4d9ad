import { type FormEvent, useState } from 'react'
import { reviewWords } from '#src/text/reviewWords.ts'
import { Button } from '#src/ui/Button.tsx'
import fields from '../toolbar/form.module.css'
import styles from './ReviewPanel.module.css'

export interface SampleFormProps {
  readonly size: number
  readonly seed: number
  /** Interactions that there are to draw from. */
  readonly of: number
  readonly onDraw: (size: number, seed: number) => void
}

const largestSeed = 2 ** 31 - 1

/** How many to draw, and by which seed: one that is written down draws the same again. */
export function SampleForm({ of, onDraw, ...first }: SampleFormProps) {
  const { sample: text } = reviewWords.review
  const [size, setSize] = useState(String(first.size))
  const [seed, setSeed] = useState(String(first.seed))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onDraw(Number(size), Number(seed))
  }
  // The browser says what is wrong with a number, in the user's language.
  return (
    <form className={styles.form} onSubmit={submit}>
      <label className={fields.field}>
        <span className={styles.label}>{text.size}</span>
        <input type="number" required min={1} step={1} value={size} onChange={(event) => setSize(event.target.value)} />
      </label>
      <label className={fields.field}>
        <span className={styles.label}>{text.seed}</span>
        <input
          type="number"
          required
          min={0}
          max={largestSeed}
          step={1}
          value={seed}
          onChange={(event) => setSeed(event.target.value)}
        />
      </label>
      <Button type="submit" look="primary" disabled={of === 0}>
        {text.draw}
      </Button>
    </form>
  )
}
