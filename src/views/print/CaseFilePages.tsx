import { memo } from 'react'
import { printWords } from '#src/text/printWords.ts'
import type { Clock } from '#src/time/clock.ts'
import { CaseContents } from './CaseContents.tsx'
import { CaseEntryPart } from './CaseEntryPart.tsx'
import styles from './CaseFile.module.css'
import type { CaseEntry, CaseFile } from './caseFile.ts'
import { FactList } from './FactList.tsx'
import { PrintedText } from './PrintedText.tsx'

export interface CaseFilePagesProps {
  readonly file: CaseFile
  /** Of its entries, in their order, so far as they are to be drawn. Each must stay the same list. */
  readonly chunks: readonly (readonly CaseEntry[])[]
}

/** A case file, to be seen on paper alone: it must stand in the page's body. */
export function CaseFilePages({ file, chunks }: CaseFilePagesProps) {
  return (
    <div className={styles.file} data-case-file="">
      <Front file={file} />
      {file.entries.length > 1 && <CaseContents chunks={chunks} clock={file.clock} />}
      {chunks.map((entries, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces are only added at the end
        <Chunk key={place} entries={entries} clock={file.clock} />
      ))}
    </div>
  )
}

const Front = memo(function Front({ file }: Pick<CaseFilePagesProps, 'file'>) {
  const { title, facts, gaps } = file
  return (
    <header className={styles.front}>
      <p className={styles.kicker}>{printWords.kicker}</p>
      <h1>
        <PrintedText text={title} />
      </h1>
      <FactList facts={facts} wide />
      {gaps.length > 0 && (
        <div className={styles.gaps}>
          <p>{printWords.gapsTitle}</p>
          <ul>
            {gaps.map((gap) => (
              <li key={gap}>
                <bdi>{gap}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
    </header>
  )
})

const Chunk = memo(function Chunk({
  entries,
  clock,
}: {
  readonly entries: readonly CaseEntry[]
  readonly clock: Clock
}) {
  return entries.map((entry) => <CaseEntryPart key={entry.number} entry={entry} clock={clock} />)
})
