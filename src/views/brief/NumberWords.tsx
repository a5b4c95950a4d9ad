import styles from './NumberWords.module.css'

/** What stands before a number, the number, and what stands after it; the words may be empty. */
export type NumberText = readonly [before: string, number: string, after: string]

/** A number that stands out from its words. */
export function NumberWords({ text: [before, number, after] }: { readonly text: NumberText }) {
  return (
    <span className={styles.text}>
      {before} <strong className={styles.number}>{number}</strong> {after}
    </span>
  )
}
