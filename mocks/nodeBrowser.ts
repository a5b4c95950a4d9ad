import { adapt } from 'cometd-nodejs-client'

type Jar = Map<string, Map<string, string>>

/**
 * Gives Node what a page has and sessions need: a jar of cookies that `fetch` and CometD's requests share, by host and
 * port. For tests that speak to the development server from Vitest. Gives what undoes it.
 */
export function actAsBrowser(): { forgetCookies(): void; stop(): void } {
  const jar: Jar = new Map()
  const plainFetch = globalThis.fetch

  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init)
    const { host } = new URL(request.url)
    const cookies = cookiesFor(jar, host).join('; ')
    if (cookies !== '') request.headers.set('cookie', cookies)
    const answer = await plainFetch(request)
    for (const sent of answer.headers.getSetCookie()) keep(jar, host, sent)
    return answer
  }
  adapt({
    cookies: {
      storeCookie(url: URL, sent, done) {
        keep(jar, url.host, sent)
        done(null, undefined)
      },
      retrieveCookies(_context, url: URL, done) {
        done(null, cookiesFor(jar, url.host))
      },
    },
  })

  return {
    forgetCookies: () => jar.clear(),
    stop() {
      globalThis.fetch = plainFetch
    },
  }
}

function cookiesFor(jar: Jar, host: string): string[] {
  return [...(jar.get(host) ?? [])].map(([name, value]) => `${name}=${value}`)
}

/** Of the attributes only `Max-Age=0` matters here: it takes a cookie out. */
function keep(jar: Jar, host: string, sent: string): void {
  const [pair = '', ...attributes] = sent.split(';')
  const equals = pair.indexOf('=')
  const name = pair.slice(0, equals).trim()
  const cookies = jar.get(host) ?? new Map<string, string>()
  jar.set(host, cookies)
  if (attributes.some((each) => each.trim().toLowerCase() === 'max-age=0')) cookies.delete(name)
  else cookies.set(name, pair.slice(equals + 1).trim())
}
