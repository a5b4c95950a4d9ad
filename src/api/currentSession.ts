import { Failure } from '#src/model/failure.ts'
import type { User } from '#src/model/user.ts'
import { readUser } from '#src/wire/user.ts'
import { request, type ServerSettings } from './server.ts'

/** Who is signed in to v3; `undefined` where the server cannot tell. Without a session it fails with `signed-out`. */
export async function currentSession(server: ServerSettings, signal: AbortSignal): Promise<User | undefined> {
  const path = '/workspace/v3/current-session'
  try {
    return readUser(await request(server, path, { signal, detail: `GET ${path}` }))
  } catch (thrown) {
    if (!(thrown instanceof Failure)) throw thrown
    if (thrown.kind === 'missing') return undefined
    const { kind, serverMessage, code, detail } = thrown
    throw kind === 'forbidden' ? new Failure('signed-out', { serverMessage, code, detail, cause: thrown }) : thrown
  }
}
