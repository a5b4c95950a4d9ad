import type { Retrieval } from './retrieval.ts'
import styles from './StateMark.module.css'

const shapes: Record<Retrieval['state'], string> = {
  complete: 'M5 1a4 4 0 1 0 0 8 4 4 0 0 0 0-8z',
  loading: 'M5 1a4 4 0 0 0 0 8z',
  incomplete: 'M5 .8 9.6 9.2H.4z',
  failed: 'M1.2 1.2h7.6v7.6H1.2z',
}

/** A state's sign: a disc, half a disc, a triangle or a square, each in its colour. */
export function StateMark({ state }: { readonly state: Retrieval['state'] }) {
  return (
    <svg className={styles.mark} viewBox="0 0 10 10" aria-hidden="true" focusable="false" data-state={state}>
      {state === 'loading' && <circle cx="5" cy="5" r="3.5" />}
      <path d={shapes[state]} />
    </svg>
  )
}
