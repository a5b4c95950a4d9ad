import type { InteractionId } from '#src/model/ids.ts'
import { type Interaction, startOf } from '#src/model/interaction.ts'
import { mediaGroup } from '#src/model/media.ts'
import { mediaLabel } from '#src/text/label.ts'
import { lateWords } from '#src/text/lateWords.ts'
import type { Clock } from '#src/time/clock.ts'
import { inBrief } from './foldText.ts'
import { type Opener, OpenLink } from './OpenLink.tsx'

export interface ParentLinkProps extends Opener {
  readonly id: InteractionId
  readonly parent: Interaction | undefined
  readonly clock: Clock
}

/** The parent by medium and day where it is loaded, else by its id. */
export function ParentLink({ id, parent, clock, ...opener }: ParentLinkProps) {
  const at = parent && startOf(parent)
  return (
    <OpenLink id={id} {...opener}>
      <bdi>
        {parent
          ? lateWords.details.openInteraction(
              mediaLabel(mediaGroup(parent.mediaType)),
              at === undefined ? '' : clock.date(at),
            )
          : inBrief(id)}
      </bdi>
    </OpenLink>
  )
}
