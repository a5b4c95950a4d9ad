import { conversation } from './en/conversation.ts'

/** Words of the Conversation tab alone: apart from the other late words, which come with the first rows. */
export const conversationWords = conversation
