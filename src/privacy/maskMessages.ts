import type { InteractionContent, TranscriptMessage } from '#src/model/transcript.ts'
import { markMasked } from './maskedMarks.ts'
import { maskInteraction, maskStamp } from './maskInteraction.ts'
import { Masking, mapped, type NoteMasked } from './masking.ts'
import type { MaskRules } from './maskRules.ts'

/** What was said, with all that the rules name masked; the same list where nothing is. */
export function maskMessages(
  messages: readonly TranscriptMessage[],
  rules: MaskRules,
  note?: NoteMasked,
): readonly TranscriptMessage[] {
  const masking = new Masking(rules, note)
  return mapped(messages, (message) => {
    const name = masking.optional('message name', message.name)
    const event = masking.optional('message', message.event)
    const text = masking.text('message', message.text)
    const sent = message.sent && maskStamp('message', message.sent, masking)
    const isSame = name === message.name && event === message.event && text === message.text && sent === message.sent
    if (isSame) return message
    const masked = { ...message, name, event, text, sent }
    markMasked(masked, text === message.text ? [] : ['text'])
    return masked
  })
}

/** One interaction with what was said in it; the same object where nothing is masked. */
export function maskContent(content: InteractionContent, rules: MaskRules, note?: NoteMasked): InteractionContent {
  const interaction = maskInteraction(content.interaction, rules, note)
  const messages = maskMessages(content.messages, rules, note)
  return interaction === content.interaction && messages === content.messages ? content : { interaction, messages }
}
