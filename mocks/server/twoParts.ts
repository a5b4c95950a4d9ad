import type { ServerResponse } from 'node:http'
import type { EventFate } from './eventPlan.ts'
import { sendJson } from './send.ts'

/** How long after the answer the event comes, in ms. */
const eventAfterMs = 5
/** How long the answer waits when the event comes first: enough for it to be read first at the other end. */
const answerAfterMs = 25

/** An answer that says that rows will come, and the event with them: in this order or, at times, in the other. */
export function answerInTwoParts(
  response: ServerResponse,
  accepted: unknown,
  publish: () => void,
  { isEarly, isLost }: EventFate,
): void {
  if (isEarly && !isLost) {
    publish()
    setTimeout(() => sendJson(response, accepted), answerAfterMs)
    return
  }
  // Also when nobody waits for the answer any more: the server is at work all the same.
  if (!isLost) response.once('close', () => setTimeout(publish, eventAfterMs))
  sendJson(response, accepted)
}
