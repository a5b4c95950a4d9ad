import type { DisputedField } from '#src/model/disagreement.ts'
import { lateWords } from '#src/text/lateWords.ts'
import { Icon } from '#src/ui/Icon.tsx'
import styles from './Disagreement.module.css'

export interface DisagreementProps {
  readonly fields: readonly DisputedField[]
}

/** Says that the list and the interaction itself do not agree; the raw records show both. */
export function Disagreement({ fields }: DisagreementProps) {
  if (fields.length === 0) return null
  const { disagreement } = lateWords.details
  return (
    <p className={styles.note} role="note">
      <Icon name="warning" />
      <span>{disagreement.text(fields.map((field) => disagreement.fields[field]))}</span>
    </p>
  )
}
