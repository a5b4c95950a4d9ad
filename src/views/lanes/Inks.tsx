import type { Ref } from 'react'
import { mediaFamilies } from '#src/model/media.ts'
import styles from './Inks.module.css'

const inks = [...mediaFamilies, 'other', 'ink', 'quiet', 'line', 'shade', 'surface', 'accent']

/** Elements nobody sees, for a canvas to read its colours from. */
export function Inks({ ref }: { readonly ref: Ref<HTMLDivElement> }) {
  return (
    <div ref={ref} className={styles.inks} aria-hidden="true">
      {inks.map((ink) => (
        <span key={ink} data-ink={ink} />
      ))}
    </div>
  )
}
