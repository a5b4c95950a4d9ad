import { conversation } from './en/conversation.ts'
import { translated } from './spoken.ts'

/** Words of the Conversation tab alone: apart from the other late words, which come with the first rows. */
export const conversationWords = translated({ conversation }).conversation
