import { fileOriginals, fileSource } from '#src/api/fileSource.ts'
import type { Session } from '#src/api/session.ts'
import { Failure } from '#src/model/failure.ts'
import type { Archive } from '#src/wire/archive.ts'
import type { Config } from '../config.ts'
import { type Connection, limitsOf } from '../connect.ts'
import { maskedSource } from '../maskedSource.ts'
import { browserPace } from '../pace.ts'
import { withMailText } from '../withMailText.ts'

/**
 * What takes a server's place where all the data is here already: asks nobody, and what it brings is masked all the same.
 *
 * @param key tells it from every other connection of this page
 */
export function fileConnection(archive: Archive, config: Config, key: string): Connection {
  const endless = Number.POSITIVE_INFINITY
  return {
    retriever: {
      source: maskedSource(withMailText(fileSource(archive)), config),
      key,
      limits: { ...limitsOf(config), bounds: { rows: endless, requests: endless, timeMs: endless } },
      // The planner waits for a network, which a file does not need.
      pace: { ...browserPace, isOnline: () => true, online: async () => undefined },
    },
    unmasked: withMailText(fileOriginals(archive)),
    session: nobody,
    archives: ['main'],
  }
}

const state = { kind: 'signed-in', user: undefined } as const

/** Nobody has to sign in to a file. */
const nobody: Session = {
  get: () => state,
  subscribe: () => () => undefined,
  check: async () => undefined,
  expired: () => undefined,
  whenSignedIn: async () => undefined,
  signIn: {
    kind: 'form',
    submit: () => Promise.reject(new Failure('unavailable')),
  },
}
