import { Failure } from '#src/model/failure.ts'
import type { ContactId } from '#src/model/ids.ts'
import { MINUTE, SECOND } from '#src/model/instant.ts'
import { type HistoryAnswer, readHistoryAnswer } from '#src/wire/answer.ts'
import { readContactAnswer } from '#src/wire/contact.ts'
import { readContentAnswer } from '#src/wire/content.ts'
import { batchesOf } from './batches.ts'
import { orderedBatches } from './orderedBatches.ts'
import type { ServerSettings } from './server.ts'
import type { HistoryAsk, Source } from './source.ts'
import type { DateForm } from './v2Requests.ts'
import { WorkspaceChannel } from './workspaceChannel.ts'
import { contactRequest, contentRequest, historyRequest } from './workspaceRequests.ts'

export interface WorkspaceSettings extends ServerSettings {
  /** How the server takes dates: `instants` if left out. */
  readonly dateForm?: DateForm
}

/** Of a contact that nobody knows there is never an event: longer than this, a name is not waited for. */
const CONTACT_LIMIT_MS = 5 * SECOND
const UNKNOWN_KEPT_MS = 5 * MINUTE

/** The Workspace API v3, which answers by CometD. */
export function workspaceSource(settings: WorkspaceSettings): Source {
  const { dateForm = 'instants', timeLimitMs } = settings
  const channel = new WorkspaceChannel(settings)
  const unknownContacts = new Map<ContactId, number>()

  return {
    granularity: dateForm,
    filtersMedia: [],

    async *history(ask, signal) {
      if (ask.archive === 'archive') throw new Failure('unavailable', { code: 'profile workspace', detail: 'archive' })
      const { answer, partial } = await channel.ask(historyRequest(ask, dateForm), { signal, timeLimitMs })
      const read = readHistoryAnswer(answer)
      const known = { ...read, partial: read.partial ?? partial, whole: isWhole(read, ask) }
      yield* orderedBatches(batchesOf(known, ask, dateForm, signal), ask)
    },

    async content(id, signal) {
      const { answer } = await channel.ask(contentRequest(id), { signal, timeLimitMs })
      return readContentAnswer(answer, id)
    },

    async contact(id, signal) {
      const unknownSince = unknownContacts.get(id)
      const { detail, ...rest } = contactRequest(id)
      if (unknownSince !== undefined && performance.now() - unknownSince < UNKNOWN_KEPT_MS) {
        throw new Failure('missing', { detail })
      }
      const limit = Math.min(timeLimitMs, CONTACT_LIMIT_MS)
      try {
        const { answer } = await channel.ask({ detail, ...rest }, { signal, timeLimitMs: limit })
        return readContactAnswer(answer, id)
      } catch (thrown) {
        if (!(thrown instanceof Failure) || thrown.kind !== 'timeout') throw thrown
        unknownContacts.set(id, performance.now())
        throw new Failure('missing', { detail, cause: thrown })
      }
    },

    close: () => channel.close(),
  }
}

/** One customer's history has no limit to be cut at, and no count; a server that sends more than the limit knows of none. */
function isWhole({ whole, rows }: HistoryAnswer, { maxSize }: HistoryAsk): boolean | undefined {
  return whole ?? (rows.length > maxSize ? true : undefined)
}
