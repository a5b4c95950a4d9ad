import type { Email } from '#src/model/transcript.ts'
import { isRecord, textOf } from './field.ts'

/** What an e-mail's `email` holds, as v3 sends it; `undefined` where there is none. Other servers are met halfway. */
export function readEmail(sent: unknown): Email | undefined {
  if (!isRecord(sent)) return undefined
  const plain = textOf(sent['bodyAsPlainText'])
  const body = textOf(sent['body'])
  const isHtml = body !== undefined && /<[a-z!/][^>]*>/i.test(body)
  return {
    from: addressesOf(sent['from'])[0],
    to: addressesOf(sent['to']),
    cc: addressesOf(sent['cc']),
    text: plain ?? (isHtml ? undefined : body),
    html: isHtml ? body : undefined,
  }
}

/** One address or a list of them. */
function addressesOf(sent: unknown): readonly string[] {
  return (Array.isArray(sent) ? sent : [sent]).flatMap((each) => textOf(each) ?? [])
}
