import type { Marks } from '#src/explore/marks.ts'
import type { Interaction } from '#src/model/interaction.ts'
import { mediaFamily } from '#src/model/media.ts'
import { lateWords } from '#src/text/lateWords.ts'
import type { Clock } from '#src/time/clock.ts'
import type { ContentState } from './content.ts'
import { Messages } from './Messages.tsx'
import quiet from './Quiet.module.css'
import type { Reveals } from './reveals.ts'
import { Skeleton } from './Skeleton.tsx'

export interface ConversationPanelProps {
  readonly interaction: Interaction
  readonly content: ContentState
  readonly clock: Clock
  readonly marks: Marks
  readonly reveals: Reveals | undefined
}

export function ConversationPanel({ interaction, content, clock, marks, reveals }: ConversationPanelProps) {
  const { conversation } = lateWords.details
  if (content.state === 'loading') return <Skeleton label={conversation.loading} />
  if (content.state === 'failed') return <p className={quiet.quiet}>{conversation.failed}</p>
  const { messages } = content.content
  if (messages.length > 0) return <Messages messages={messages} clock={clock} marks={marks} reveals={reveals} />
  const family = mediaFamily(interaction.mediaType)
  return <p className={quiet.quiet}>{family ? conversation.none[family] : conversation.noneOther}</p>
}
