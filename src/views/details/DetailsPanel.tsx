import type { Marks } from '#src/explore/marks.ts'
import type { Interaction } from '#src/model/interaction.ts'
import { lateWords } from '#src/text/lateWords.ts'
import type { Clock } from '#src/time/clock.ts'
import { DataTree } from './DataTree.tsx'
import type { DataActions } from './dataActions.ts'
import { Owners } from './Owners.tsx'
import { Region } from './Region.tsx'
import { Revealable } from './Revealable.tsx'
import type { Reveals } from './reveals.ts'

export interface DetailsPanelProps {
  readonly interaction: Interaction
  /** True while the content is on its way: a list need not send user data. */
  readonly loading: boolean
  readonly clock: Clock
  readonly marks: Marks
  readonly agentHref: (userId: string) => string
  readonly dataActions?: DataActions | undefined
  readonly reveals: Reveals | undefined
}

export function DetailsPanel({
  interaction,
  loading,
  clock,
  marks,
  agentHref,
  dataActions,
  reveals,
}: DetailsPanelProps) {
  const { attributes, userData, comment } = lateWords.details
  return (
    <>
      <Owners owners={interaction.owners} marks={marks} agentHref={agentHref} />
      {interaction.comment !== undefined && interaction.comment !== '' && (
        <Region title={comment}>
          <Revealable
            text={interaction.comment}
            marks={marks}
            field="comment"
            place={{ kind: 'comment' }}
            what={lateWords.reveal.places.comment}
            reveals={reveals}
          />
        </Region>
      )}
      <DataTree
        title={attributes.title}
        pairs={interaction.attributes}
        none={attributes.none}
        place="attr"
        clock={clock}
        marks={marks}
        actions={dataActions}
        reveals={reveals}
      />
      <DataTree
        title={userData.title}
        pairs={interaction.userData}
        none={loading ? userData.loading : userData.none}
        place="data"
        clock={clock}
        marks={marks}
        actions={dataActions}
        reveals={reveals}
      />
    </>
  )
}
