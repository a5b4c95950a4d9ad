import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { cors } from './cors.ts'
import { faults } from './faults.ts'
import { answering, type DemonstrationOptions } from './middleware.ts'
import { inOrder, type NodeMiddleware } from './nodeMiddleware.ts'
import { plainAnswers } from './plainAnswers.ts'
import { makePlainWorld } from './plainWorld.ts'
import { site } from './site.ts'

export interface ServerOptions extends DemonstrationOptions {
  /** A free one if left out. */
  readonly port?: number
  readonly host?: string
  /** Origins whose pages may ask; none if left out. */
  readonly cors?: readonly string[] | 'any'
  /** For measurements: as many plain rows of the last 29 days, all in one answer, made beforehand. */
  readonly rows?: number
  /** A folder with the built page, to be served beside the data. */
  readonly site?: string
}

export interface RunningServer {
  /** Without a slash at the end. */
  readonly url: string
  /** Breaks what is under way and frees the port. */
  readonly close: () => Promise<void>
}

/** A contact centre's server on a port of its own. Answers at once unless `latency` says otherwise. */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const handle = inOrder(middlewaresOf(options))
  const server = createServer((request, response) => {
    handle(request, response, (error) => {
      const found = error === undefined ? { status: 404, code: 6 } : { status: 500, code: 4 }
      response.writeHead(found.status, { 'Content-Type': 'application/json' })
      response.end(JSON.stringify({ statusCode: found.code, statusMessage: error ? String(error) : 'Not found' }))
    })
  })
  const { port = 0, host = '127.0.0.1' } = options
  await new Promise<void>((listening, failed) => {
    server.once('error', failed)
    server.listen(port, host, listening)
  })
  const address = server.address() as AddressInfo // It listens on a port, not on a pipe.
  return {
    url: `http://${host}:${address.port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

function middlewaresOf(options: ServerOptions): readonly NodeMiddleware[] {
  const middlewares: NodeMiddleware[] = []
  const { rows, fault, ...rest } = options
  if (options.cors) middlewares.push(cors(options.cors))
  if (fault) middlewares.push(faults(fault))
  if (rows === undefined) {
    middlewares.push(answering(rest))
  } else {
    const world = makePlainWorld(rows, options.now ?? Date.now(), options.seed)
    middlewares.push(plainAnswers(world, options.cap), answering({ ...rest, world }))
  }
  if (options.site !== undefined) middlewares.push(site(options.site))
  return middlewares
}
