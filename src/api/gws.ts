import { readHistoryAnswer } from '#src/wire/answer.ts'
import { readContentAnswer } from '#src/wire/content.ts'
import { referenceOfEvent, referenceOfReceipt } from '#src/wire/pushed.ts'
import { batchesOf } from './batches.ts'
import { exchange } from './exchange.ts'
import { fromEitherStore } from './fromEitherStore.ts'
import { me } from './me.ts'
import { PushChannel } from './pushChannel.ts'
import { addressOf, authorization, request, type ServerSettings } from './server.ts'
import type { HistoryAsk, Source } from './source.ts'
import {
  contentPath,
  type DateForm,
  type HistoryPath,
  historyParameters,
  historyPath,
  v2FiltersMedia,
} from './v2Requests.ts'

export interface GwsSettings extends ServerSettings {
  /** Custom attributes to ask for: only those that are named come back. */
  readonly customAttributes: readonly string[]
  /** How the server takes dates: `instants` if left out. */
  readonly dateForm?: DateForm
}

const operationOf = {
  all: 'RetrieveInteractionHistory',
  agent: 'RetrieveAgentHistory',
  contact: 'RetrieveContactHistory',
} satisfies Record<HistoryAsk['scope']['kind'], string>

/** The Web Services API v2 (8.5) where it answers by CometD. */
export function gwsSource(settings: GwsSettings): Source {
  const { customAttributes, dateForm = 'instants', timeLimitMs } = settings
  const channel = new PushChannel({
    url: addressOf(settings, '/api/v2/notifications'),
    topics: ['/v2/ucs/interactions'],
    timeLimitMs,
    headers: () => ({ ...authorization(settings), ...settings.csrf?.headers() }),
    prepare: async () => {
      await me(settings, new AbortController().signal)
    },
    route: (event) => {
      const key = referenceOfEvent(event)
      return key === undefined ? undefined : { kind: 'answer', key }
    },
  })

  const ask = ({ path, detail: what }: HistoryPath, body: Readonly<Record<string, unknown>>, signal: AbortSignal) => {
    const detail = `POST ${what} ${String(body['operationName'])}`
    const send = async () => {
      const answer = await request(settings, path, { method: 'POST', body, signal, detail })
      const key = referenceOfReceipt(answer)
      return key === undefined ? ({ kind: 'answer', answer } as const) : ({ kind: 'later', key } as const)
    }
    return exchange(channel, send, { signal, timeLimitMs, detail })
  }

  return {
    granularity: dateForm,
    filtersMedia: v2FiltersMedia,

    async *history(asked, signal) {
      const parameters = historyParameters(asked, dateForm, customAttributes)
      const operationName = operationOf[asked.scope.kind]
      const answer = await ask(historyPath(asked.scope), { operationName, ...parameters }, signal)
      yield* batchesOf(readHistoryAnswer(answer), asked, dateForm, signal)
    },

    content(id, signal) {
      return fromEitherStore(async (source) => {
        const parameters = { source, ...(customAttributes.length > 0 && { customAttributes }) }
        const body = { operationName: 'GetInteractionContent', ...parameters }
        return readContentAnswer(await ask(contentPath(id), body, signal), id)
      })
    },

    close: () => channel.close(),
  }
}
