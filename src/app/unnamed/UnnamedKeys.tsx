import { useId, useMemo, useRef } from 'react'
import { entriesToName, unnamedKeys } from '#src/explore/unnamedKeys.ts'
import { routingOnly } from '#src/model/dictionary.ts'
import { type AttributeField, partsOf } from '#src/model/field.ts'
import { namedFields } from '#src/text/fieldNames.ts'
import { lateWords } from '#src/text/lateWords.ts'
import { words } from '#src/text/words.ts'
import { Button } from '#src/ui/Button.tsx'
import { CopyButton } from '#src/ui/CopyButton.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'
import styles from './UnnamedKeys.module.css'

/** Rows drawn: some deployments attach thousands of keys. */
const mostShown = 500

export interface UnnamedKeysProps {
  /** Which keys occur, and in how many of the rows loaded. */
  readonly found: () => ReadonlyMap<AttributeField, number>
  readonly onClose: () => void
}

/** For an administrator: the keys that have still to be named, those in most interactions first, to be copied. */
export function UnnamedKeys({ found, onClose }: UnnamedKeysProps) {
  const { unnamed: says } = lateWords
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  // As it was when the report was opened: reading it must not move it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows that come meanwhile are left out
  const keys = useMemo(() => unnamedKeys(found(), namedFields() ?? routingOnly), [])

  return (
    <Dialog ref={dialog} className={styles.dialog} aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading}>{says.title}</h2>
      <p className={styles.about}>{keys.length === 0 ? says.none : says.about}</p>
      {keys.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
        <section className={styles.scroll} aria-label={says.list} tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col" className={styles.head}>
                  {says.columns.key}
                </th>
                <th scope="col" className={styles.head}>
                  {says.columns.place}
                </th>
                <th scope="col" className={`${styles.head} ${styles.rows}`}>
                  {says.columns.rows}
                </th>
              </tr>
            </thead>
            <tbody>
              {keys.slice(0, mostShown).map(({ field, rows }) => {
                const [place, key] = partsOf(field)
                return (
                  <tr key={field}>
                    <th scope="row" className={styles.key}>
                      <bdi>{key.slice(0, 200)}</bdi>
                    </th>
                    <td className={styles.place}>{words.filters.places[place]}</td>
                    <td className={styles.rows}>{says.count(rows)}</td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </section>
      )}
      <div className={styles.foot}>
        {keys.length > 0 && (
          <p className={styles.total}>
            {keys.length > mostShown ? says.left(keys.length - mostShown) : says.total(keys.length)}
          </p>
        )}
        {keys.length > 0 && (
          <CopyButton text={() => entriesToName(keys)} copied={says.copied} failed={says.failed}>
            {says.copy}
          </CopyButton>
        )}
        <Button onClick={() => dialog.current?.close()}>{says.close}</Button>
      </div>
    </Dialog>
  )
}
