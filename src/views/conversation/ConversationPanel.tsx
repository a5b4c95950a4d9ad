import type { Marks } from '#src/explore/marks.ts'
import type { Interaction } from '#src/model/interaction.ts'
import { mediaFamily } from '#src/model/media.ts'
import type { MaskRules } from '#src/privacy/maskRules.ts'
import { lateWords } from '#src/text/lateWords.ts'
import type { Clock } from '#src/time/clock.ts'
import type { ContentState } from '../details/content.ts'
import quiet from '../details/Quiet.module.css'
import type { Reveals } from '../details/reveals.ts'
import { Skeleton } from '../details/Skeleton.tsx'
import type { LineLinks } from './lineLinks.ts'
import { Mail } from './Mail.tsx'
import { Transcript } from './Transcript.tsx'

export interface ConversationPanelProps {
  readonly interaction: Interaction
  /** The list's own reading. */
  readonly listed: Interaction | undefined
  readonly content: ContentState
  readonly links: LineLinks | undefined
  readonly clock: Clock
  readonly marks: Marks
  readonly reveals: Reveals | undefined
  readonly maskRules: MaskRules
}

/** What was said in an interaction, whatever its medium. */
export function ConversationPanel({ interaction, content, reveals, ...props }: ConversationPanelProps) {
  const { conversation } = lateWords.details
  if (content.state === 'loading') return <Skeleton label={conversation.loading} />
  if (content.state === 'failed') return <p className={quiet.quiet}>{conversation.failed}</p>
  const { messages, email } = content.content
  if (messages.length > 0) return <Transcript messages={messages} reveals={reveals} {...props} />
  if (email) return <Mail email={email} subject={interaction.subject} reveals={reveals} {...props} />
  const family = mediaFamily(interaction.mediaType)
  return <p className={quiet.quiet}>{family ? conversation.none[family] : conversation.noneOther}</p>
}
