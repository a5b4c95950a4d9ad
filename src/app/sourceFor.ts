import { notAvailable } from '#src/api/notAvailable.ts'
import { restSource } from '#src/api/rest.ts'
import type { Source } from '#src/api/source.ts'
import { SECOND } from '#src/model/instant.ts'
import type { Config } from './config.ts'

/** The server that the configuration names, in its protocol. */
export function sourceFor(config: Config): Source {
  const { profile, baseUrl, customAttributes, dateForm, timeLimitSeconds } = config
  if (profile !== 'rest') return notAvailable(profile)
  return restSource({ baseUrl, customAttributes, dateForm, timeLimitMs: timeLimitSeconds * SECOND })
}

/** Tells servers apart in the cache. */
export function sourceKeyOf({ profile, baseUrl }: Config): string {
  return `${profile} ${baseUrl}`
}
