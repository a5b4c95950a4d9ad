import { noMarks } from '#src/explore/marks.ts'
import type { InteractionId } from '#src/model/ids.ts'
import { lateWords } from '#src/text/lateWords.ts'
import styles from './Absent.module.css'
import { ContentFailure } from './ContentFailure.tsx'
import type { ContentState } from './content.ts'
import { Heading } from './Heading.tsx'
import { Skeleton } from './Skeleton.tsx'

export interface AbsentProps {
  readonly id: InteractionId
  readonly content: Exclude<ContentState, { state: 'ready' }>
  readonly link: () => string
}

/** An interaction that an address names and the list does not hold: on its way, refused, or not there at all. */
export function Absent({ id, content, link }: AbsentProps) {
  const { loading, notFound, unread } = lateWords.details
  if (content.state === 'loading') {
    return (
      <>
        <Heading marks={noMarks} id={id} title={loading} link={link} />
        <div className={styles.absent}>
          <Skeleton label={loading} />
        </div>
      </>
    )
  }
  const { failure, onRetry } = content
  if (failure.kind !== 'missing') {
    return (
      <>
        <Heading marks={noMarks} id={id} title={unread} link={link} />
        <div className={styles.absent}>
          <ContentFailure title={lateWords.details.failure.all} failure={failure} onRetry={onRetry} />
        </div>
      </>
    )
  }
  return (
    <>
      <Heading marks={noMarks} id={id} title={notFound.title} link={link} />
      <div className={styles.absent} role="alert">
        <p>{notFound.text}</p>
        {failure.serverMessage !== undefined && (
          <blockquote className={styles.said}>
            <bdi>{failure.serverMessage}</bdi>
            {failure.code !== undefined && ` (${failure.code})`}
          </blockquote>
        )}
      </div>
    </>
  )
}
