import { Failure } from '#src/model/failure.ts'
import type { User } from '#src/model/user.ts'
import { readUser } from '#src/wire/user.ts'
import { request, type ServerSettings } from './server.ts'

/**
 * Who is signed in; `undefined` where the server knows no users. Also what begins a session and names the CSRF header, so
 * that it comes before anything by POST.
 */
export async function me(
  server: ServerSettings,
  signal: AbortSignal,
  headers: Readonly<Record<string, string>> = {},
): Promise<User | undefined> {
  try {
    return readUser(await request(server, '/api/v2/me', { signal, headers, detail: 'GET /api/v2/me' }))
  } catch (thrown) {
    if (thrown instanceof Failure && thrown.kind === 'missing') return undefined
    throw thrown
  }
}
