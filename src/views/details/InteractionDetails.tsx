import { type ReactNode, useRef } from 'react'
import { type Marks, noMarks } from '#src/explore/marks.ts'
import type { ThreadMember } from '#src/explore/threadMembers.ts'
import { disagreements } from '#src/model/disagreement.ts'
import type { Ghosts } from '#src/model/ghost.ts'
import type { ContactId, InteractionId } from '#src/model/ids.ts'
import type { Interaction } from '#src/model/interaction.ts'
import { mergeContent } from '#src/model/mergeContent.ts'
import type { MaskRules } from '#src/privacy/maskRules.ts'
import type { Clock } from '#src/time/clock.ts'
import type { Zones } from '#src/time/otherClocks.ts'
import type { DetailsTab } from '#src/url/viewState.ts'
import type { LineLinks } from '../conversation/lineLinks.ts'
import { Absent } from './Absent.tsx'
import { Bar, type BarProps } from './Bar.tsx'
import { type ContentState, contentOf } from './content.ts'
import { Disagreement } from './Disagreement.tsx'
import type { DataActions } from './dataActions.ts'
import { Facts } from './Facts.tsx'
import { Heading } from './Heading.tsx'
import styles from './InteractionDetails.module.css'
import { InteractionTabs } from './InteractionTabs.tsx'
import type { Opener } from './OpenLink.tsx'
import type { Reveals } from './reveals.ts'
import { titleOf } from './title.ts'
import { useSettled } from './useSettled.ts'

export interface InteractionDetailsProps extends Omit<BarProps, 'interaction'>, Opener {
  readonly id: InteractionId
  /** The list's reading, shown at once; `undefined` where the loaded result does not hold it. */
  readonly interaction: Interaction | undefined
  /** Laid over the list's reading when it has come. */
  readonly content: ContentState
  /** Where it is in the loaded result. */
  readonly parent: Interaction | undefined
  /** Its thread, itself included. */
  readonly members: readonly ThreadMember[]
  readonly ghosts: Ghosts
  /** What the server told of members of which the list does not hold all. */
  readonly contents: Ghosts
  readonly contactHref: (id: ContactId) => string
  readonly agentHref: (userId: string) => string
  readonly dataActions?: DataActions
  /** Absent where nothing is masked. */
  readonly reveals?: Reveals
  /** For the record as it was sent. */
  readonly maskRules: MaskRules
  /** The absolute address of this interaction, for the clipboard. */
  readonly link: () => string
  /** Links to single lines of the conversation. */
  readonly lineLinks?: LineLinks | undefined
  readonly clock: Clock
  /** By whose clocks its times can be read. */
  readonly zones: Zones
  /** What the search asked for. */
  readonly marks?: Marks
  /** What can be done with it, beneath its title. */
  readonly actions?: ReactNode | undefined
  /** Asks what of it is to be printed. */
  readonly onPrint?: (() => void) | undefined
  readonly tab: DetailsTab
  readonly onTab: (tab: DetailsTab) => void
}

/** Everything about one interaction: the inside of the drawer. */
export function InteractionDetails(props: InteractionDetailsProps) {
  const { id, content, parent, clock, link, contactHref, agentHref, interactionHref, onOpen, tab, onTab } = props
  const { marks = noMarks } = props
  const root = useRef<HTMLDivElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  useSettled(root, scroller, id)

  const interaction = mergeContent(props.interaction, contentOf(content)?.interaction)
  const read = contentOf(content)?.interaction
  const disputed = props.interaction && read ? disagreements(props.interaction, read) : []
  const opener: Opener = { interactionHref, onOpen }
  return (
    <div ref={root} className={styles.details} data-customer-zone={props.zones.customer}>
      <Bar
        interaction={interaction}
        position={props.position}
        onPrevious={props.onPrevious}
        onNext={props.onNext}
        onClose={props.onClose}
      />
      <div ref={scroller} className={styles.scroller}>
        {!interaction && content.state !== 'ready' && <Absent id={id} content={content} link={link} />}
        {interaction && (
          <>
            <Heading
              key={id}
              id={id}
              title={titleOf(interaction)}
              marks={marks}
              link={link}
              reveals={props.reveals}
              onPrint={props.onPrint}
            >
              {props.actions}
            </Heading>
            <Facts
              interaction={interaction}
              parent={parent}
              clock={clock}
              zones={props.zones}
              marks={marks}
              contactHref={contactHref}
              {...opener}
            />
            <Disagreement fields={disputed} />
            <InteractionTabs
              interaction={interaction}
              listed={props.interaction}
              content={content}
              members={props.members}
              ghosts={props.ghosts}
              contents={props.contents}
              opener={opener}
              agentHref={agentHref}
              dataActions={props.dataActions}
              lineLinks={props.lineLinks}
              reveals={props.reveals}
              maskRules={props.maskRules}
              clock={clock}
              marks={marks}
              tab={tab}
              onTab={onTab}
            />
          </>
        )}
      </div>
    </div>
  )
}
