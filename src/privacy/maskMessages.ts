import type { Email, InteractionContent, TranscriptMessage } from '#src/model/transcript.ts'
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

const emailParts = ['from', 'to', 'cc', 'text', 'html'] as const

/** An e-mail with all that the rules name masked; the same object where nothing is. */
function maskEmail(email: Email, rules: MaskRules, note?: NoteMasked): Email {
  const masking = new Masking(rules, note)
  const address = (one: string) => masking.text('email address', one)
  const from = masking.optional('email address', email.from)
  const to = mapped(email.to, address)
  const cc = mapped(email.cc, address)
  const text = masking.optional('email', email.text)
  const html = masking.optional('email', email.html)
  const masked = { ...email, from, to, cc, text, html }
  const fields = emailParts.filter((part) => masked[part] !== email[part])
  if (fields.length === 0) return email
  markMasked(masked, fields)
  return masked
}

/** One interaction with what was said in it; the same object where nothing is masked. */
export function maskContent(content: InteractionContent, rules: MaskRules, note?: NoteMasked): InteractionContent {
  const interaction = maskInteraction(content.interaction, rules, note)
  const messages = maskMessages(content.messages, rules, note)
  const email = content.email && maskEmail(content.email, rules, note)
  const isSame = interaction === content.interaction && messages === content.messages && email === content.email
  return isSame ? content : { ...content, interaction, messages, email }
}
