import { outcomeOf } from '#src/explore/outcome.ts'
import { type Interaction, startOf } from '#src/model/interaction.ts'
import { mediaGroup } from '#src/model/media.ts'
import { mediaLabel } from '#src/text/label.ts'
import { lateWords } from '#src/text/lateWords.ts'
import { printWords } from '#src/text/printWords.ts'
import { words } from '#src/text/words.ts'
import type { Clock } from '#src/time/clock.ts'
import { titleOf } from '../details/title.ts'
import { ownersOf } from '../timeline/articleText.ts'
import { CaseData } from './CaseData.tsx'
import { CaseFacts } from './CaseFacts.tsx'
import styles from './CaseFile.module.css'
import { CaseSaid } from './CaseSaid.tsx'
import type { CaseEntry } from './caseFile.ts'
import { PrintedText } from './PrintedText.tsx'
import { offsetText } from './printedText.ts'

export interface CaseEntryPartProps {
  readonly entry: CaseEntry
  readonly clock: Clock
}

/** One interaction: its heading, what is known of it, what was said. */
export function CaseEntryPart({ entry, clock }: CaseEntryPartProps) {
  const { number, id, interaction, content, place } = entry
  const { attributes, userData, comment } = lateWords.details
  return (
    <article className={styles.entry} data-ghost={!interaction || undefined}>
      <header className={styles.heading}>
        <h2>
          <span className={styles.number}>{number}</span>
          <span>
            <PrintedText text={interaction ? titleOf(interaction) : printWords.ghost(id)} />
          </span>
        </h2>
        {interaction ? (
          <p className={styles.summary}>{summaryOf(interaction, clock)}</p>
        ) : (
          <p>{printWords.ghostNote}</p>
        )}
        {place && place.note !== '' && <p className={styles.note}>{place.note}</p>}
      </header>
      {interaction && (
        <>
          <CaseFacts interaction={interaction} clock={clock} zones={entry.zones} />
          {interaction.comment?.trim() && (
            <div className={styles.comment}>
              <h3>{comment}</h3>
              <PrintedText text={interaction.comment} />
            </div>
          )}
          <CaseData title={attributes.title} pairs={interaction.attributes} />
          <CaseData title={userData.title} pairs={interaction.userData} />
          <CaseSaid interaction={interaction} content={content} clock={clock} />
        </>
      )}
    </article>
  )
}

/** `Chat · Friday 20 November, 11:00:00 (UTC+01:00) · Ann Alm · Stopped · Resolved · Ada`, each set apart. */
function summaryOf(interaction: Interaction, clock: Clock) {
  const start = startOf(interaction)
  const when =
    start === undefined
      ? interaction.started.sent
      : printWords.at(`${clock.day(start)}, ${clock.time(start)}`, offsetText(clock.offsetMinutes(start)))
  const parts = [
    mediaLabel(mediaGroup(interaction.mediaType)),
    when,
    ownersOf(interaction),
    words.domain.state[interaction.state],
    outcomeOf(interaction),
    interaction.contactName,
  ].filter((part) => part !== undefined && part !== '')
  return parts.map((part, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: they stay where they are
    <span key={place}>
      {place > 0 && ' · '}
      <bdi>{part}</bdi>
    </span>
  ))
}
