/** What a server says instead of an answer: its `statusCode` beside the HTTP status, and its words. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly statusCode: number
  readonly httpStatus: number

  constructor(statusCode: number, statusMessage: string, httpStatus: number) {
    super(statusMessage)
    this.statusCode = statusCode
    this.httpStatus = httpStatus
  }
}

/** `statusCode` 2: a parameter that is there but cannot be used. */
export function notValid(name: string, why: string): Refusal {
  return new Refusal(2, `Parameter '${name}' is not valid: ${why}`, 400)
}

export function notFound(what: string): Refusal {
  return new Refusal(6, `${what} was not found`, 404)
}
