import { late } from '#src/api/late.ts'
import type { Source } from '#src/api/source.ts'
import type { InteractionContent } from '#src/model/transcript.ts'

/** A source whose e-mails can all be read and searched: of one sent as HTML alone the text is what its HTML says. */
export function withMailText<From extends Pick<Source, 'content'>>(source: From): From {
  return {
    ...source,
    content: async (id, signal) => read(await source.content(id, signal)),
  }
}

async function read(content: InteractionContent): Promise<InteractionContent> {
  const { email } = content
  if (email?.html === undefined || email.text !== undefined) return content
  const { mailText } = await late(import('#src/views/conversation/mailText.ts'))
  const text = mailText(email.html)
  return text === '' ? content : { ...content, email: { ...email, text, textFrom: 'html' } }
}
