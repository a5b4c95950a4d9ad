import { readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import type { Connect, Plugin, ProxyOptions } from 'vite'

export interface ViewerServerOptions {
  /** A real server that `/api` and `/workspace` are passed on to; without one the demonstration answers. */
  readonly gwsUrl: string | undefined
  /** Overrides keys of `public/config.json` for this run, such as `profile`. */
  readonly config: Readonly<Record<string, unknown>>
  /** Who may frame the page; the page's own origin and the configuration's `allowedHosts` if left out; anybody if empty. */
  readonly frameAncestors?: readonly string[]
  /** Makes the demonstration's middleware; called only where no server is named. */
  readonly demonstration: () => Promise<Connect.NextHandleFunction>
}

/** What a browser could let a page do, and this one never does. */
const powers = ['camera', 'display-capture', 'geolocation', 'microphone', 'midi', 'payment', 'serial', 'usb']

// As `docs/decisions` has it: what a deployment sends with every page. Vite's own development client needs more, so
// `npm run dev` goes without.
const securityHeaders = (
  frameAncestors: readonly string[],
  connected: readonly string[],
): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src ${["'self'", ...connected].join(' ')}`,
    ...(frameAncestors.length > 0 ? [`frame-ancestors ${frameAncestors.join(' ')}`] : []),
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    // The sanitiser of e-mails and the frame that shows what it left, and nobody else, may make markup.
    'trusted-types dompurify mail-frame',
  ].join('; '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': [...powers.map((power) => `${power}=()`), 'clipboard-write=(self)'].join(', '),
})

/** The server's origin, where the configuration names one that is not the page's own. */
function otherOrigin(baseUrl: unknown): readonly string[] {
  return typeof baseUrl === 'string' && URL.canParse(baseUrl) ? [new URL(baseUrl).origin] : []
}

/** Serves the viewer as a deployment would: its configuration, and behind it a real server or the demonstration. */
export function viewerServer({ gwsUrl, config, demonstration, ...options }: ViewerServerOptions): Plugin {
  const hosts = Array.isArray(config['allowedHosts']) ? config['allowedHosts'].map(String) : []
  const headers = securityHeaders(options.frameAncestors ?? ["'self'", ...hosts], otherOrigin(config['baseUrl']))

  const answerConfig = async (folder: string, response: ServerResponse) => {
    const file: unknown = JSON.parse(await readFile(join(folder, 'config.json'), 'utf8'))
    response.setHeader('Content-Type', 'application/json')
    response.setHeader('Cache-Control', 'no-cache')
    response.end(JSON.stringify({ ...(typeof file === 'object' ? file : {}), ...config }))
  }

  const serve = async (middlewares: Connect.Server, folder: string) => {
    middlewares.use((request, response, next) => {
      if (request.url?.split('?')[0] !== '/config.json') return next()
      answerConfig(folder, response).catch(next)
    })
    if (!gwsUrl) middlewares.use(await demonstration())
  }

  return {
    name: 'viewer-server',
    config: () => {
      const proxy = gwsUrl ? { '^/(api|workspace)/': passOn(gwsUrl) } : {}
      return { server: { proxy }, preview: { proxy, headers } }
    },
    configureServer: (server) => serve(server.middlewares, server.config.publicDir),
    configurePreviewServer: (server) => serve(server.middlewares, server.config.build.outDir),
  }
}

/** Everything to and from the server as if it were the page's own origin: cookies and redirects come back to us. */
function passOn(target: string): ProxyOptions {
  return {
    target,
    changeOrigin: true,
    autoRewrite: true,
    protocolRewrite: 'http',
    cookieDomainRewrite: '',
    ws: false,
    configure: (proxy) => {
      // A server that checks the origin of a POST must see its own, as it would behind a reverse proxy.
      proxy.on('proxyReq', (request) => {
        if (request.hasHeader('origin')) request.setHeader('origin', new URL(target).origin)
      })
      proxy.on('error', (thrown, _request, response) => {
        if (!('writeHead' in response) || response.headersSent) return
        response.writeHead(502, { 'Content-Type': 'text/plain; charset=utf-8' })
        response.end(`The server at GWS_URL could not be reached: ${thrown.message}`)
      })
    },
  }
}
