import styles from './CaseFile.module.css'
import type { HeadFact } from './caseFile.ts'
import { PrintedText } from './PrintedText.tsx'

export interface FactListProps {
  readonly facts: readonly HeadFact[]
  /** One beneath the other, for what is read first. */
  readonly wide?: boolean
}

/** Names and values. */
export function FactList({ facts, wide = false }: FactListProps) {
  return (
    <dl className={styles.facts} data-wide={wide || undefined}>
      {facts.map(({ name, value, isLong }) => (
        <div key={name} className={styles.fact} data-long={isLong || undefined}>
          <dt>{name}</dt>
          <dd>
            <PrintedText text={value} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
