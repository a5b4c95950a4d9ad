import { embedWords } from '#src/text/embedWords.ts'
import styles from '../Notice.module.css'

/** All that a page sees that frames the viewer and may not. */
export function Refusal({ reference }: { readonly reference: string }) {
  const { refused } = embedWords
  return (
    <main>
      <div className={styles.notice} role="alert">
        <h1>{refused.title}</h1>
        <p>{refused.text}</p>
        <p>{embedWords.reference(reference)}</p>
      </div>
    </main>
  )
}
