import { Failure } from '#src/model/failure.ts'
import { SECOND } from '#src/model/instant.ts'
import type { User } from '#src/model/user.ts'
import { readAcceptance } from '#src/wire/workspace.ts'
import { currentSession } from './currentSession.ts'
import { addressOf, request, type ServerSettings } from './server.ts'
import type { Session } from './session.ts'
import { SessionStore } from './sessionStore.ts'
import { wait } from './wait.ts'

const POLL_MS = 0.5 * SECOND

/** Workspace API v3: sign-in is a page of the server's own; there is no documented way to sign out. */
export function createWorkspaceSession(server: ServerSettings): Session {
  const store = new SessionStore()
  const never = new AbortController().signal

  const complete = async (code: string) => {
    const path = '/workspace/v3/initialize-workspace'
    const parameters = new URLSearchParams({ code })
    readAcceptance(await request(server, `${path}?${parameters}`, { signal: never, detail: `GET ${path}` }))
    store.set({ kind: 'signed-in', user: await initialised(server) })
  }

  return {
    get: store.get,
    subscribe: store.subscribe,
    check: (signal = never) => store.learn(currentSession(server, signal)),
    expired: () => store.expired(),
    whenSignedIn: (signal) => store.whenSignedIn(signal),
    signIn: {
      kind: 'navigation',
      url: (returnTo) => {
        const [redirect_uri = ''] = returnTo.split('#')
        return addressOf(server, `/workspace/v3/login?${new URLSearchParams({ redirect_uri })}`)
      },
      complete,
    },
  }
}

/** A session is there a while after it was asked for. */
async function initialised(server: ServerSettings): Promise<User | undefined> {
  const until = performance.now() + server.timeLimitMs
  for (;;) {
    try {
      return await currentSession(server, new AbortController().signal)
    } catch (thrown) {
      const isEarly = thrown instanceof Failure && (thrown.kind === 'signed-out' || thrown.canRetry)
      if (!isEarly || performance.now() + POLL_MS > until) throw thrown
      await wait(POLL_MS)
    }
  }
}
