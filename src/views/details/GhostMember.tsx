import type { Ghost } from '#src/model/ghost.ts'
import type { InteractionId } from '#src/model/ids.ts'
import { lateWords } from '#src/text/lateWords.ts'
import { Button } from '#src/ui/Button.tsx'
import { MediaIcon } from '#src/ui/MediaIcon.tsx'
import { type Opener, OpenLink } from './OpenLink.tsx'
import styles from './ThreadPanel.module.css'

export interface GhostMemberProps extends Opener {
  readonly id: InteractionId
  /** What has come of asking for it; `undefined` where nobody has. */
  readonly ghost: Ghost | undefined
  readonly onFetch: (id: InteractionId) => void
}

/** A parent that the result does not hold, and the way to have it all the same. */
export function GhostMember({ id, ghost, onFetch, ...opener }: GhostMemberProps) {
  const { details, threads } = lateWords
  return (
    <>
      <MediaIcon group="" />
      <div className={styles.what}>
        <span>
          {threads.absent.before}{' '}
          <OpenLink id={id} {...opener}>
            <bdi>{id}</bdi>
          </OpenLink>{' '}
          {threads.absent.after}
        </span>
        {ghost?.state === 'failed' && (
          <span role="alert" className={styles.failure}>
            <bdi>{ghost.failure.serverMessage ?? details.failure.said[ghost.failure.kind]}</bdi>
            {ghost.failure.code !== undefined && ` (${ghost.failure.code})`}
          </span>
        )}
      </div>
      {/* Not `disabled`, which would throw the focus away. */}
      <Button
        aria-disabled={ghost?.state === 'loading' || undefined}
        onClick={() => ghost?.state !== 'loading' && onFetch(id)}
      >
        {!ghost ? threads.fetch : ghost.state === 'failed' ? threads.retry : threads.fetching}
      </Button>
    </>
  )
}
