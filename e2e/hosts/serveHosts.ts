import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'

const files: ReadonlyMap<string, readonly [path: string, type: string]> = new Map([
  ['/crm.html', ['./crm.html', 'text/html']],
  ['/crm.css', ['./crm.css', 'text/css']],
  ['/crm.js', ['./crm.js', 'text/javascript']],
  ['/raw.html', ['./raw.html', 'text/html']],
])

/** The wrappers of docs/hosts, and the hosts they are tried in. */
const folders: ReadonlyMap<string, string> = new Map([
  ['wrappers', '../../docs/hosts'],
  ['fakes', './fakes'],
])
const types: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html'],
  ['.css', 'text/css'],
  ['.js', 'text/javascript'],
])

/** The host script is found beside whatever page asks for it: hosts copy it. */
function fileAt(pathname: string): readonly [path: string, type: string] | undefined {
  if (pathname.endsWith('/host.js')) return ['../../public/embed/host.js', 'text/javascript']
  const [, name = '', rest = ''] = /^\/(\w+)\/([\w./-]+)$/.exec(pathname) ?? []
  const folder = folders.get(name)
  const type = types.get(extname(rest))
  return folder !== undefined && type !== undefined ? [`${folder}/${rest}`, type] : files.get(pathname)
}

export interface RunningHosts {
  /** By another name than the viewer’s: another site, with storage of its own. */
  readonly origin: string
  readonly close: () => Promise<void>
}

/** Serves the pages that embed the viewer, on an origin of their own. */
export async function serveHosts(name: 'localhost' | '127.0.0.1' = 'localhost', port = 0): Promise<RunningHosts> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host')
    const [path, type] = fileAt(pathname === '/' ? '/crm.html' : pathname) ?? []
    if (!path) {
      response.writeHead(404).end()
      return
    }
    readFile(fileURLToPath(new URL(path, import.meta.url))).then(
      (content) => response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(content),
      () => response.writeHead(500).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the hosts are served nowhere')
  return {
    origin: `http://${name}:${address.port}`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
