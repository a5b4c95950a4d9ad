import type { Unreadable } from '#src/model/interaction.ts'
import { recordReason } from '#src/text/recordReason.ts'
import { words } from '#src/text/words.ts'
import styles from './UnreadableList.module.css'

/** A screenful of screenfuls: nobody reads further, and a thousand records as text would stall the page. */
const most = 100

/** Why each record could not be read, and the record as it was sent. */
export function UnreadableList({ unreadable }: { readonly unreadable: readonly Unreadable[] }) {
  return (
    <>
      <p className={styles.note}>{words.status.unreadableNote}</p>
      <ol className={styles.list}>
        {unreadable.slice(0, most).map((each, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what could not be read has nothing else to be known by
          <li key={place}>
            <details open={unreadable.length === 1}>
              <summary>{recordReason(each)}</summary>
              <pre dir="ltr">{JSON.stringify(each.raw, undefined, 2) ?? String(each.raw)}</pre>
            </details>
          </li>
        ))}
      </ol>
      {unreadable.length > most && <p>{words.status.notListed(unreadable.length - most)}</p>}
    </>
  )
}
