import { readHistoryAnswer } from '#src/wire/answer.ts'
import { batchesOf } from './batches.ts'
import { fromEitherStore } from './fromEitherStore.ts'
import { late } from './late.ts'
import { request, type ServerSettings } from './server.ts'
import type { Source } from './source.ts'
import {
  contentPath,
  type DateForm,
  type HistoryPath,
  historyParameters,
  historyPath,
  v2FiltersMedia,
} from './v2Requests.ts'

export interface RestSettings extends ServerSettings {
  /** Custom attributes to ask for: only those that are named come back. */
  readonly customAttributes: readonly string[]
  /** How the server takes dates: `instants` if left out. */
  readonly dateForm?: DateForm
}

/** The Web Services API v2 where it answers at once, in JSON. */
export function restSource(settings: RestSettings): Source {
  const { customAttributes, dateForm = 'instants' } = settings
  const get = ({ path, detail }: HistoryPath, parameters: Readonly<Record<string, unknown>>, signal: AbortSignal) =>
    // Lists are comma-separated, as `String` writes them.
    request(settings, `${path}?${queryOf({ fields: '*', ...parameters })}`, { signal, detail: `GET ${detail}` })

  return {
    granularity: dateForm,
    filtersMedia: v2FiltersMedia,

    async *history(ask, signal) {
      const parameters = historyParameters(ask, dateForm, customAttributes)
      const body = await get(historyPath(ask.scope), parameters, signal)
      yield* batchesOf(readHistoryAnswer(body), ask, dateForm, signal)
    },

    content(id, signal) {
      return fromEitherStore(async (archive) => {
        const parameters = {
          ...(customAttributes.length > 0 && { customAttributes }),
          ...(archive === 'archive' && { source: archive }),
        }
        const reading = late(import('#src/wire/content.ts'))
        const [body, { readContentAnswer }] = await Promise.all([get(contentPath(id), parameters, signal), reading])
        return readContentAnswer(body, id)
      })
    },
  }
}

function queryOf(parameters: Readonly<Record<string, unknown>>): URLSearchParams {
  return new URLSearchParams(Object.entries(parameters).map(([name, value]) => [name, String(value)]))
}
