import { refusalWords } from '#src/text/refusalWords.ts'
import type { ConfigFault } from './config.ts'
import styles from './Notice.module.css'
import { toldOf } from './toldOf.ts'

export interface ConfigProblemProps {
  readonly faults: readonly ConfigFault[]
}

/** Shown instead of the viewer when `config.json` cannot be used: which key, and why. */
export function ConfigProblem({ faults }: ConfigProblemProps) {
  return (
    <main>
      <div className={styles.notice} role="alert">
        <h1>{refusalWords.config.title}</h1>
        <p>{refusalWords.config.text}</p>
        <ul>
          {faults.map(toldOf).map(({ key, reason }) => (
            <li key={key + reason}>
              <code dir="ltr">{key || refusalWords.config.wholeFile}</code> <bdi>{reason}</bdi>
            </li>
          ))}
        </ul>
      </div>
    </main>
  )
}
