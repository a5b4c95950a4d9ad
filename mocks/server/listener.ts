import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { NodeMiddleware } from './nodeMiddleware.ts'
import { sendJson } from './send.ts'

/** A port at which a middleware is heard; it can be left and taken again. */
export class Listener {
  readonly #handle: NodeMiddleware
  readonly #host: string
  #port: number
  #server: Server | undefined

  constructor(handle: NodeMiddleware, host: string, port: number) {
    this.#handle = handle
    this.#host = host
    this.#port = port
  }

  /** Without a slash at the end. */
  get url(): string {
    return `http://${this.#host}:${this.#port}`
  }

  async start(): Promise<void> {
    if (this.#server) return
    const server = createServer((request, response) => {
      const finish = (error?: unknown) => {
        const [status, statusCode, statusMessage] =
          error === undefined ? ([404, 6, 'Not found'] as const) : ([500, 4, String(error)] as const)
        if (response.headersSent) response.destroy()
        else sendJson(response, { statusCode, statusMessage }, status)
      }
      try {
        this.#handle(request, response, finish)
      } catch (thrown) {
        finish(thrown)
      }
    })
    await new Promise<void>((listening, failed) => {
      server.once('error', failed)
      server.listen(this.#port, this.#host, listening)
    })
    const address = server.address() as AddressInfo // It listens on a port, not on a pipe.
    this.#port = address.port
    this.#server = server
  }

  /** Breaks what is under way and frees the port. */
  async stop(): Promise<void> {
    const server = this.#server
    this.#server = undefined
    if (!server) return
    await new Promise<void>((closed) => {
      server.close(() => closed())
      server.closeAllConnections()
    })
  }
}
