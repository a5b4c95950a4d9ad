import { Fragment, useId, useMemo } from 'react'
import { changedData } from '#src/explore/changedData.ts'
import type { DataPair } from '#src/model/interaction.ts'
import { conversationWords } from '#src/text/conversationWords.ts'
import { isHidden, keyPath } from '../compare/keyPath.ts'
import { Leaves } from '../compare/Leaves.tsx'
import styles from './ChangedData.module.css'

export interface ChangedDataProps {
  /** Attached data as the list told it. */
  readonly listed: readonly DataPair[]
  /** As the interaction itself told it. */
  readonly own: readonly DataPair[]
}

/** Which attached data changed during the interaction, and from what to what; nothing where none did. */
export function ChangedData({ listed, own }: ChangedDataProps) {
  const { changed } = conversationWords
  const heading = useId()
  const rows = useMemo(() => changedData(listed, own).filter((row) => !isHidden(row)), [listed, own])
  if (rows.length === 0) return null
  return (
    <section className={styles.changed} aria-labelledby={heading}>
      <h3 id={heading}>{changed.title}</h3>
      <dl>
        {rows.map(({ values, ...step }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: keys repeat, and the rows of one interaction stay in place
          <div key={place} className={styles.row}>
            <dt>
              <bdi>{keyPath(step)}</bdi>
            </dt>
            <dd>
              {values.map((leaf, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: values have no other name than their place
                <Fragment key={at}>
                  {at > 0 && <span className={styles.then}>{changed.next}</span>}
                  <Leaves leaves={leaf === undefined ? [] : [leaf]} />
                </Fragment>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
