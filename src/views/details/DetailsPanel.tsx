import type { Marks } from '#src/explore/marks.ts'
import type { Interaction } from '#src/model/interaction.ts'
import { lateWords } from '#src/text/lateWords.ts'
import { DataTree } from './DataTree.tsx'
import { FoldedText } from './FoldedText.tsx'
import { Owners } from './Owners.tsx'
import { Region } from './Region.tsx'

export interface DetailsPanelProps {
  readonly interaction: Interaction
  /** True while the content is on its way: a list need not send user data. */
  readonly loading: boolean
  readonly marks: Marks
  readonly agentHref: (userId: string) => string
}

export function DetailsPanel({ interaction, loading, marks, agentHref }: DetailsPanelProps) {
  const { attributes, userData, comment } = lateWords.details
  return (
    <>
      <Owners owners={interaction.owners} marks={marks} agentHref={agentHref} />
      {interaction.comment !== undefined && interaction.comment !== '' && (
        <Region title={comment}>
          <FoldedText text={interaction.comment} marks={marks} field="comment" />
        </Region>
      )}
      <DataTree
        title={attributes.title}
        place="attr"
        marks={marks}
        pairs={interaction.attributes}
        none={attributes.none}
      />
      <DataTree
        title={userData.title}
        place="data"
        marks={marks}
        pairs={interaction.userData}
        none={loading ? userData.loading : userData.none}
      />
    </>
  )
}
