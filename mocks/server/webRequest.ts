import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

const made = new WeakMap<IncomingMessage, Promise<Request>>()

/** A request of Node's as one of the web's; read once, however many ask for it. Aborted when the asker goes away. */
export function toWebRequest(request: IncomingMessage, response: ServerResponse): Promise<Request> {
  const known = made.get(request)
  if (known) return known
  const converted = convert(request, response)
  made.set(request, converted)
  return converted
}

async function convert(request: IncomingMessage, response: ServerResponse): Promise<Request> {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    for (const each of [value ?? []].flat()) headers.append(name, each)
  }
  const gone = new AbortController()
  response.once('close', () => gone.abort())
  const { method = 'GET', url = '/' } = request
  const init = { method, headers, signal: gone.signal }
  const address = new URL(url, `http://${request.headers.host ?? 'localhost'}`)
  if (method === 'GET' || method === 'HEAD') return new Request(address, init)
  return new Request(address, { ...init, body: await bodyOf(request) })
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  for await (const chunk of request) chunks.push(chunk)
  return new Uint8Array(Buffer.concat(chunks))
}

/** Writes the answer as it comes. `Response.error()` is a connection that breaks. */
export async function sendWebResponse(answer: Response, response: ServerResponse): Promise<void> {
  if (answer.type === 'error') {
    response.destroy()
    return
  }
  response.statusCode = answer.status
  if (answer.statusText) response.statusMessage = answer.statusText
  for (const [name, value] of answer.headers) {
    if (name !== 'set-cookie') response.setHeader(name, value)
  }
  const cookies = answer.headers.getSetCookie()
  if (cookies.length > 0) response.setHeader('Set-Cookie', cookies)
  if (!answer.body) {
    response.end()
    return
  }
  try {
    await pipeline(Readable.from(chunksOf(answer.body)), response)
  } catch {
    // Either the asker is gone or the answer broke in the middle: both end with the connection, as on a real network.
    response.destroy()
  }
}

async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader()
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}
