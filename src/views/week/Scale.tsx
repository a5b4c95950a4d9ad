import { lateWords } from '#src/text/lateWords.ts'
import heat from './heat.module.css'
import styles from './Scale.module.css'
import { heatSteps } from './weekTotals.ts'

const steps = Array.from({ length: heatSteps + 1 }, (_, step) => step)

/** What the colours of the week mean, from none to the fullest hour. */
export function Scale({ most }: { readonly most: number }) {
  const { least, most: text } = lateWords.week.scale(most)
  return (
    <span className={styles.scale} aria-hidden="true">
      {least}
      <span className={styles.steps}>
        {steps.map((step) => (
          <span key={step} className={heat.heat} data-heat={step} />
        ))}
      </span>
      {text}
    </span>
  )
}
