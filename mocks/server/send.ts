import type { IncomingMessage, ServerResponse } from 'node:http'
import { Refusal } from '#mocks/refusal.ts'
import { toWebRequest } from './webRequest.ts'

/** Without the query. */
export function pathOf(request: IncomingMessage): string {
  return addressOf(request).pathname
}

export function addressOf(request: IncomingMessage): URL {
  return new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`)
}

export function sendJson(response: ServerResponse, body: unknown, status = 200): void {
  send(response, 'application/json', JSON.stringify(body), status)
}

export function sendText(response: ServerResponse, body: string, status: number): void {
  send(response, 'text/plain; charset=utf-8', body, status)
}

export function sendPage(response: ServerResponse, body: string, status = 200): void {
  send(response, 'text/html; charset=utf-8', `<!doctype html><html lang="en">${body}</html>`, status)
}

function send(response: ServerResponse, type: string, body: string, status: number): void {
  response.statusCode = status
  response.setHeader('Content-Type', type)
  response.setHeader('Cache-Control', 'no-store')
  response.setHeader('Content-Length', Buffer.byteLength(body))
  response.end(body)
}

/** In the form of v2; what is no refusal is thrown on. */
export function sendRefusal(response: ServerResponse, thrown: unknown): void {
  if (!(thrown instanceof Refusal)) throw thrown
  sendJson(response, { statusCode: thrown.statusCode, statusMessage: thrown.message }, thrown.httpStatus)
}

/** The body of a POST; `undefined` where it is no JSON. */
export async function readJson(request: IncomingMessage, response: ServerResponse): Promise<unknown> {
  const sent = await toWebRequest(request, response)
  return sent
    .clone()
    .json()
    .catch(() => undefined)
}

export function isFields(sent: unknown): sent is Readonly<Record<string, unknown>> {
  return typeof sent === 'object' && sent !== null && !Array.isArray(sent)
}
