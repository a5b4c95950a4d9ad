import { startWords } from '#src/text/startWords.ts'
import type { ConfigFault } from './config.ts'
import styles from './Notice.module.css'

export interface ConfigProblemProps {
  readonly faults: readonly ConfigFault[]
}

/** Shown instead of the viewer when `config.json` cannot be used: which key, and why. */
export function ConfigProblem({ faults }: ConfigProblemProps) {
  return (
    <main>
      <div className={styles.notice} role="alert">
        <h1>{startWords.config.title}</h1>
        <p>{startWords.config.text}</p>
        <ul>
          {faults.map(({ key, reason }) => (
            <li key={key + reason}>
              <code>{key || startWords.config.wholeFile}</code> {reason}
            </li>
          ))}
        </ul>
      </div>
    </main>
  )
}
