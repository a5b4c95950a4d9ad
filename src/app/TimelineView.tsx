import { threadOrder } from '#src/explore/threads.ts'
import { Timeline, type TimelineProps } from '#src/views/timeline/Timeline.tsx'

/** The timeline with its rows put under what they answer: worked out only where the timeline is looked at. */
export function TimelineView(props: Omit<TimelineProps, 'entries'>) {
  const { selection, clock } = props
  return <Timeline {...props} entries={threadOrder(selection, clock)} />
}
