import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'

const files: ReadonlyMap<string, readonly [path: string, type: string]> = new Map([
  ['/crm.html', ['./crm.html', 'text/html']],
  ['/crm.css', ['./crm.css', 'text/css']],
  ['/crm.js', ['./crm.js', 'text/javascript']],
  ['/raw.html', ['./raw.html', 'text/html']],
  ['/host.js', ['../../public/embed/host.js', 'text/javascript']],
])

export interface RunningHosts {
  /** By another name than the viewer’s: another site, with storage of its own. */
  readonly origin: string
  readonly close: () => Promise<void>
}

/** Serves the pages that embed the viewer, on an origin of their own. */
export async function serveHosts(name: 'localhost' | '127.0.0.1' = 'localhost', port = 0): Promise<RunningHosts> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host')
    const [path, type] = files.get(pathname === '/' ? '/crm.html' : pathname) ?? []
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
