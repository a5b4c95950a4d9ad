import { notAvailable } from '#src/api/notAvailable.ts'
import { restSource } from '#src/api/rest.ts'
import type { Source } from '#src/api/source.ts'
import { MINUTE, SECOND } from '#src/model/instant.ts'
import type { Retriever } from '#src/query/retriever.ts'
import type { Config } from './config.ts'
import { browserPace } from './pace.ts'

/** Tries of one request: with the waits between them about a minute, for a server that is being started anew. */
const tries = 12

/** The server that the configuration names, in its protocol, and how hard it is asked. */
export function retrieverFor(config: Config): Retriever {
  return {
    source: sourceFor(config),
    key: `${config.profile} ${config.baseUrl}`,
    limits: {
      size: config.maxSize,
      mostSize: Math.max(config.mostSize, config.maxSize),
      inFlight: config.requestsAtOnce,
      tries,
      bounds: { rows: config.maxRows, requests: config.maxRequests, timeMs: config.maxMinutes * MINUTE },
    },
    pace: browserPace,
  }
}

function sourceFor(config: Config): Source {
  const { profile, baseUrl, customAttributes, dateForm, timeLimitSeconds } = config
  if (profile !== 'rest') return notAvailable(profile)
  return restSource({ baseUrl, customAttributes, dateForm, timeLimitMs: timeLimitSeconds * SECOND })
}
