import { mediaFamily } from '#src/model/media.ts'
import type { InteractionContent, TranscriptMessage } from '#src/model/transcript.ts'

/** What can be read of an interaction's content, and searched. */
export type Said =
  | { readonly kind: 'messages'; readonly messages: readonly TranscriptMessage[] }
  /** An e-mail's plain text. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'nothing' }

const nothing: Said = { kind: 'nothing' }

export function saidIn({ messages, email }: InteractionContent): Said {
  if (messages.length > 0) return { kind: 'messages', messages }
  const text = email?.text ?? ''
  return text.trim() === '' ? nothing : { kind: 'text', text }
}

/** Lines that it takes to draw it, one at least. */
export function linesOf({ messages }: InteractionContent): number {
  return Math.max(1, messages.length)
}

/** Texts by place, as they are searched. */
export function textsOf(said: Said): readonly string[] {
  if (said.kind === 'messages') return said.messages.map(({ text }) => text)
  return said.kind === 'text' ? [said.text] : []
}

/** Calls are not written down: nothing is asked of the server for them. */
export function isNeverWritten(mediaType: string): boolean {
  return mediaFamily(mediaType) === 'call'
}
