import { createCsrf } from '#src/api/csrf.ts'
import { restSource } from '#src/api/rest.ts'
import type { ServerSettings } from '#src/api/server.ts'
import { createSession, type Session } from '#src/api/session.ts'
import type { Source } from '#src/api/source.ts'
import { withSession } from '#src/api/withSession.ts'
import { MINUTE, SECOND } from '#src/model/instant.ts'
import { type ArchiveChoice, archiveChoices } from '#src/model/scope.ts'
import type { Retriever } from '#src/query/retriever.ts'
import type { Config } from './config.ts'
import { maskedSource } from './maskedSource.ts'
import { browserPace } from './pace.ts'
import { withMailText } from './withMailText.ts'

/** Tries of one request: with the waits between them about a minute, for a server that is being started anew. */
const tries = 12

/** A server that can be asked, and who is signed in to it. */
export interface Connection {
  /** What it brings is masked. */
  readonly retriever: Retriever
  /** For a single value that somebody asks to see: nothing that it brings may be kept. */
  readonly unmasked: Pick<Source, 'content'>
  readonly session: Session
  /** The server's stores that can be asked for. */
  readonly archives: readonly ArchiveChoice[]
}

/** Somebody else who signs the user in: the application around the page. */
export interface SignedInBy extends Required<Pick<ServerSettings, 'token'>> {
  readonly sessionOf: (own: Session) => Session
}

/** The server that the configuration names, in its protocol: only that protocol's code is fetched. */
export async function connect(config: Config, signedInBy?: SignedInBy): Promise<Connection> {
  const { profile, baseUrl } = config
  const server: ServerSettings = {
    baseUrl,
    timeLimitMs: config.timeLimitSeconds * SECOND,
    csrf: createCsrf(),
    token: signedInBy?.token,
  }
  const { source, session: own } = await speak(config, server)
  const session = signedInBy?.sessionOf(own) ?? own
  const unmasked = withMailText(withSession(source, session))
  return {
    retriever: {
      source: maskedSource(unmasked, config),
      key: `${profile} ${baseUrl}`,
      limits: limitsOf(config),
      pace: browserPace,
    },
    unmasked,
    session,
    archives: profile === 'workspace' ? ['main'] : archiveChoices,
  }
}

export function limitsOf(config: Config): Retriever['limits'] {
  return {
    size: config.maxSize,
    mostSize: Math.max(config.mostSize, config.maxSize),
    inFlight: config.requestsAtOnce,
    tries,
    bounds: { rows: config.maxRows, requests: config.maxRequests, timeMs: config.maxMinutes * MINUTE },
  }
}

async function speak(config: Config, server: ServerSettings): Promise<{ source: Source; session: Session }> {
  const { customAttributes, dateForm } = config
  if (config.profile === 'rest') {
    return { source: restSource({ ...server, customAttributes, dateForm }), session: createSession(server) }
  }
  if (config.profile === 'gws') {
    const { gwsSource } = await import('#src/api/gws.ts')
    return { source: gwsSource({ ...server, customAttributes, dateForm }), session: createSession(server) }
  }
  const [{ workspaceSource }, { createWorkspaceSession }] = await Promise.all([
    import('#src/api/workspace.ts'),
    import('#src/api/workspaceSession.ts'),
  ])
  return { source: workspaceSource({ ...server, dateForm }), session: createWorkspaceSession(server) }
}
