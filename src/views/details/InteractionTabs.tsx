import { type ReactNode, useId } from 'react'
import type { Marks } from '#src/explore/marks.ts'
import type { ThreadMember } from '#src/explore/threadMembers.ts'
import type { Ghosts } from '#src/model/ghost.ts'
import type { Interaction } from '#src/model/interaction.ts'
import type { MaskRules } from '#src/privacy/maskRules.ts'
import { lateWords } from '#src/text/lateWords.ts'
import type { Clock } from '#src/time/clock.ts'
import { type Tab, TabList, TabPanel } from '#src/ui/Tabs.tsx'
import { type DetailsTab, detailsTabs } from '#src/url/viewState.ts'
import { ConversationPanel } from '../conversation/ConversationPanel.tsx'
import type { LineLinks } from '../conversation/lineLinks.ts'
import { ContentFailure } from './ContentFailure.tsx'
import { type ContentState, contentOf } from './content.ts'
import { DetailsPanel } from './DetailsPanel.tsx'
import type { DataActions } from './dataActions.ts'
import styles from './InteractionTabs.module.css'
import type { Opener } from './OpenLink.tsx'
import { RawPanel } from './RawPanel.tsx'
import type { Reveals } from './reveals.ts'
import { ThreadPanel } from './ThreadPanel.tsx'

export interface InteractionTabsProps {
  readonly interaction: Interaction
  /** The list's own reading, for the raw record. */
  readonly listed: Interaction | undefined
  readonly content: ContentState
  readonly members: readonly ThreadMember[]
  readonly ghosts: Ghosts
  readonly contents: Ghosts
  readonly opener: Opener
  readonly agentHref: (userId: string) => string
  readonly dataActions?: DataActions | undefined
  readonly lineLinks: LineLinks | undefined
  readonly reveals: Reveals | undefined
  readonly maskRules: MaskRules
  readonly clock: Clock
  readonly marks: Marks
  readonly tab: DetailsTab
  readonly onTab: (tab: DetailsTab) => void
}

export function InteractionTabs(props: InteractionTabsProps) {
  const { interaction, listed, content, members, ghosts, opener, agentHref, clock, marks, tab, onTab } = props
  const idBase = useId()
  const counts = countsOf(content, members)
  const tabs = detailsTabs.map((name): Tab<DetailsTab> => {
    return { name, label: lateWords.details.tabs.labels[name], ...counts.get(name) }
  })
  const panels: Record<DetailsTab, () => ReactNode> = {
    conversation: () => (
      <ConversationPanel
        interaction={interaction}
        listed={listed}
        content={content}
        links={props.lineLinks}
        clock={clock}
        marks={marks}
        reveals={props.reveals}
        maskRules={props.maskRules}
      />
    ),
    details: () => (
      <DetailsPanel
        interaction={interaction}
        clock={clock}
        loading={content.state === 'loading'}
        marks={marks}
        agentHref={agentHref}
        dataActions={props.dataActions}
        reveals={props.reveals}
      />
    ),
    thread: () => <ThreadPanel members={members} ghosts={ghosts} contents={props.contents} clock={clock} {...opener} />,
    raw: () => (
      <RawPanel listed={listed?.raw} content={contentOf(content)?.interaction.raw} maskRules={props.maskRules} />
    ),
  }
  return (
    <>
      <div className={styles.tabs}>
        <TabList label={lateWords.details.tabs.name} idBase={idBase} tabs={tabs} selected={tab} onSelect={onTab} />
      </div>
      <TabPanel idBase={idBase} name={tab}>
        {/* What is unfolded in one interaction says nothing of the next. */}
        <div className={styles.panel} key={interaction.id}>
          {content.state === 'failed' && (
            <ContentFailure
              title={lateWords.details.failure.some}
              failure={content.failure}
              onRetry={content.onRetry}
            />
          )}
          {panels[tab]()}
        </div>
      </TabPanel>
    </>
  )
}

type Count = Pick<Tab<DetailsTab>, 'count' | 'description'>

/** The numbers beside the tabs' names, where there is something to count. */
function countsOf(content: ContentState, members: readonly ThreadMember[]): ReadonlyMap<DetailsTab, Count> {
  const said = contentOf(content)?.messages.filter((message) => message.event === undefined).length ?? 0
  const related = members.length > 1 ? members.length : 0
  const { tabs } = lateWords.details
  const counts: [DetailsTab, number, string][] = [
    ['conversation', said, tabs.messages(said)],
    ['thread', related, tabs.related(related)],
  ]
  return new Map(
    counts.filter(([, count]) => count > 0).map(([name, count, description]) => [name, { count, description }]),
  )
}
