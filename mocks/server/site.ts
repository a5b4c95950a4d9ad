import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { extname, resolve, sep } from 'node:path'
import type { NodeMiddleware } from './nodeMiddleware.ts'

const types: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript'],
  ['.css', 'text/css'],
  ['.json', 'application/json'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
])

/** The built page, served from the same origin as the data, as behind a reverse proxy. */
export function site(folder: string): NodeMiddleware {
  const root = resolve(folder)
  return (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (pathname.startsWith('/api/') || (request.method !== 'GET' && request.method !== 'HEAD')) return next()
    const file = resolve(root, `.${decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname)}`)
    if (!file.startsWith(root + sep)) return next()
    stat(file).then(
      (found) => {
        if (!found.isFile()) return next()
        response.setHeader('Content-Type', types.get(extname(file)) ?? 'application/octet-stream')
        response.setHeader('Content-Length', found.size)
        if (request.method === 'HEAD') response.end()
        else createReadStream(file).pipe(response)
      },
      () => next(),
    )
  }
}
