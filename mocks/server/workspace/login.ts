import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Accounts, User } from '#mocks/accounts.ts'
import type { NodeMiddleware } from '../nodeMiddleware.ts'
import { addressOf, sendPage, sendText } from '../send.ts'
import { toWebRequest } from '../webRequest.ts'
import { sendStyle, signInPage, stylesheet } from './signInPage.ts'

const login = '/workspace/v3/login'
const signIn = '/workspace/v3/sign-in'

export interface LoginOptions {
  readonly accounts: Accounts
  /** Whether a page asks for name and password; else whoever comes is known already, and sent back at once. */
  readonly asks: boolean
}

/** Signing in by navigation: to the server's own page and back, with a code that is good for one use. */
export class Login {
  readonly #accounts: Accounts
  readonly #asks: boolean
  readonly #codes = new Map<string, User>()

  constructor({ accounts, asks }: LoginOptions) {
    this.#accounts = accounts
    this.#asks = asks
  }

  /** Who came back with this code. */
  take(code: string): User | undefined {
    const user = this.#codes.get(code)
    this.#codes.delete(code)
    return user
  }

  readonly handle: NodeMiddleware = (request, response, next) => {
    const { pathname, searchParams, origin } = addressOf(request)
    if (pathname === stylesheet) return sendStyle(response)
    if (pathname !== login && pathname !== signIn) return next()
    const back = returnAddress(searchParams.get('redirect_uri'))
    if (!back) return sendText(response, 'redirect_uri is missing, or no address of a page', 400)
    if (pathname === signIn && request.method === 'POST') this.#check(back, request, response).catch(next)
    else if (pathname === signIn) sendPage(response, signInPage(actionFor(back)))
    else if (this.#asks) redirect(response, new URL(actionFor(back), origin))
    else this.#sendBack(back, this.#accounts.anyone(), response)
  }

  async #check(back: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const form = new URLSearchParams(await (await toWebRequest(request, response)).text())
    const user = this.#accounts.signIn(form.get('user') ?? '', form.get('password') ?? '')
    if (user) this.#sendBack(back, user, response)
    else sendPage(response, signInPage(actionFor(back), 'This user name and password do not belong together.'), 401)
  }

  #sendBack(back: URL, user: User, response: ServerResponse): void {
    const code = randomBytes(9).toString('base64url')
    this.#codes.set(code, user)
    back.searchParams.set('code', code)
    redirect(response, back)
  }
}

function returnAddress(sent: string | null): URL | undefined {
  const back = sent !== null && URL.canParse(sent) ? new URL(sent) : undefined
  return back && /^https?:$/.test(back.protocol) ? back : undefined
}

/** Absolute, with this server's own port. Not 303, which reverse proxies tend not to rewrite. */
function redirect(response: ServerResponse, to: URL): void {
  response.writeHead(302, { Location: to.href, 'Cache-Control': 'no-store' })
  response.end()
}

function actionFor(back: URL): string {
  return `${signIn}?${new URLSearchParams({ redirect_uri: back.href })}`
}
