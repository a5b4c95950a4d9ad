import { Failure } from '#src/model/failure.ts'
import type { ClaimOptions } from './claims.ts'
import { type PushChannel, Resend, type Sending } from './pushChannel.ts'

/** What came of a request: the answer itself, or what the event with it will be known by. */
export type Receipt =
  | { readonly kind: 'answer'; readonly answer: unknown }
  | { readonly kind: 'later'; readonly key: string }

const MOST_SENDS = 4

/**
 * A request whose answer comes as an event, or at once. Sent again where the connection ended before the event came; no
 * event at all is a `timeout`, as neither product promises one.
 */
export async function exchange(
  channel: PushChannel,
  send: (sending: Sending) => Promise<Receipt>,
  options: ClaimOptions,
): Promise<unknown> {
  for (let sends = 1; ; sends += 1) {
    const sending = await channel.ready(options.signal)
    const receipt = await send(sending)
    if (receipt.kind === 'answer') return receipt.answer
    try {
      return await channel.claim(receipt.key, sending, options)
    } catch (thrown) {
      if (!(thrown instanceof Resend)) throw thrown
      if (sends === MOST_SENDS) {
        throw new Failure('server', { serverMessage: '402::session_unknown', detail: options.detail })
      }
    }
  }
}
