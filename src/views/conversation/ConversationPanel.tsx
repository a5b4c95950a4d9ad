import type { Marks } from '#src/explore/marks.ts'
import type { DataPair, Interaction } from '#src/model/interaction.ts'
import { mediaFamily } from '#src/model/media.ts'
import type { InteractionContent } from '#src/model/transcript.ts'
import type { MaskRules } from '#src/privacy/maskRules.ts'
import { lateWords } from '#src/text/lateWords.ts'
import type { Clock } from '#src/time/clock.ts'
import type { ContentState } from '../details/content.ts'
import quiet from '../details/Quiet.module.css'
import type { Reveals } from '../details/reveals.ts'
import { Skeleton } from '../details/Skeleton.tsx'
import { Call } from './Call.tsx'
import { ChangedData } from './ChangedData.tsx'
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

/** What was said in an interaction, whatever its medium, and what changed meanwhile. */
export function ConversationPanel({ content, listed, ...props }: ConversationPanelProps) {
  const { conversation } = lateWords.details
  if (content.state === 'loading') return <Skeleton label={conversation.loading} />
  if (content.state === 'failed') return <p className={quiet.quiet}>{conversation.failed}</p>
  return (
    <>
      <Spoken content={content.content} {...props} />
      <ChangedData listed={listed?.userData ?? nothing} own={content.content.interaction.userData} />
    </>
  )
}

const nothing: readonly DataPair[] = []

type SpokenProps = Omit<ConversationPanelProps, 'content' | 'listed'> & { readonly content: InteractionContent }

function Spoken({ interaction, content, reveals, ...props }: SpokenProps) {
  const { conversation } = lateWords.details
  const { messages, email, withheld } = content
  if (withheld) return <p className={quiet.quiet}>{conversation.withheld}</p>
  if (messages.length > 0) return <Transcript messages={messages} reveals={reveals} {...props} />
  if (email) return <Mail email={email} subject={interaction.subject} reveals={reveals} {...props} />
  const family = mediaFamily(interaction.mediaType)
  if (family === 'call') return <Call interaction={interaction} />
  return <p className={quiet.quiet}>{family ? conversation.none[family] : conversation.noneOther}</p>
}
