import { memo } from 'react'
import { mediaGroup } from '#src/model/media.ts'
import { mediaLabel } from '#src/text/label.ts'
import { printWords } from '#src/text/printWords.ts'
import { words } from '#src/text/words.ts'
import type { Clock } from '#src/time/clock.ts'
import { beginningOf } from '../details/foldText.ts'
import { titleOf } from '../details/title.ts'
import { ownersOf } from '../timeline/articleText.ts'
import styles from './CaseFile.module.css'
import type { CaseEntry } from './caseFile.ts'
import { stampText } from './printedText.ts'

export interface CaseContentsProps {
  /** Pieces, each of which stays the same list. */
  readonly chunks: readonly (readonly CaseEntry[])[]
  readonly clock: Clock
}

/** Levels of a thread that are told apart by their indent. */
const deepestIndent = 6
/** Characters of a cell: the rest stands at the interaction itself. */
const longestText = 120

/** Everything that follows by its number; of a thread its tree. */
export function CaseContents({ chunks, clock }: CaseContentsProps) {
  const { contents } = printWords
  return (
    <table className={styles.contents}>
      <thead>
        <tr>
          <th scope="col">{contents.number}</th>
          <th scope="col">{contents.started}</th>
          <th scope="col">{contents.media}</th>
          <th scope="col">{contents.interaction}</th>
          <th scope="col">{contents.owner}</th>
          <th scope="col">{contents.state}</th>
        </tr>
      </thead>
      {chunks.map((entries, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces are only added at the end
        <Rows key={place} entries={entries} clock={clock} />
      ))}
    </table>
  )
}

interface RowsProps {
  readonly entries: readonly CaseEntry[]
  readonly clock: Clock
}

const Rows = memo(function Rows({ entries, clock }: RowsProps) {
  return (
    <tbody>
      {entries.map((entry) => (
        <Row key={entry.number} entry={entry} clock={clock} />
      ))}
    </tbody>
  )
})

function inShort(text: string): string {
  return text.length > longestText ? `${beginningOf(text, longestText)}…` : text
}

function Row({ entry, clock }: { readonly entry: CaseEntry; readonly clock: Clock }) {
  const { number, id, interaction, place } = entry
  const title = interaction ? titleOf(interaction) : printWords.ghost(id)
  const started = interaction?.started
  return (
    <tr>
      <td>{number}</td>
      <td>{started && (started.kind === 'exact' ? stampText(started, clock) : <bdi>{started.sent}</bdi>)}</td>
      <td>{interaction && inShort(mediaLabel(mediaGroup(interaction.mediaType)))}</td>
      <td data-depth={Math.min(place?.depth ?? 0, deepestIndent)}>
        <bdi>{inShort(title)}</bdi>
        {place && place.note !== '' && <span className={styles.under}>{place.note}</span>}
      </td>
      <td>{interaction && <bdi>{inShort(ownersOf(interaction))}</bdi>}</td>
      <td>{interaction && words.domain.state[interaction.state]}</td>
    </tr>
  )
}
