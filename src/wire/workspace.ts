import { Failure } from '#src/model/failure.ts'
import { open, rowsIn } from './envelope.ts'
import { failureOfHttp } from './failure.ts'
import { isRecord, numberOf, textOf } from './field.ts'
import { readStatus } from './status.ts'

const DONE = 0
const ACCEPTED = 1
const PARTIAL = 2

/** What v3 says at once to a request. */
export interface Acceptance {
  /** Whether the body is itself the answer. */
  readonly isAnswer: boolean
  /** The server's words where it says that its answer will be partial. */
  readonly partial: string | undefined
}

/** Throws the `Failure` that a refusal says. */
export function readAcceptance(body: unknown): Acceptance {
  const status = isRecord(body) ? body['status'] : undefined
  const code = isRecord(status) ? numberOf(status['code']) : undefined
  const { words } = readStatus(body)
  const isAnswer = rowsIn(open(body).content) !== undefined
  if (code === undefined || code === DONE || code === ACCEPTED) return { isAnswer, partial: undefined }
  if (code === PARTIAL) return { isAnswer, partial: words ?? `status ${code}` }
  // [inferred] Codes from 400 on are HTTP's; what others mean is not documented.
  if (code >= 400) throw failureOfHttp(code, words ?? '')
  throw new Failure('server', { serverMessage: words, code: `status ${code}` })
}

/** What an event of v3 tells the viewer. */
export type WorkspaceEvent =
  | { readonly kind: 'answer'; readonly operationId: string }
  /** The session is ready. */
  | { readonly kind: 'initialized' }
  /** What was asked for will not be answered. */
  | { readonly kind: 'outage'; readonly failure: Failure }

/** `undefined` for an event that tells nothing here. */
export function readWorkspaceEvent(event: unknown): WorkspaceEvent | undefined {
  if (!isRecord(event)) return undefined
  const types = [event['messageType'], event['name']]
  if (types.includes('WorkspaceInitializationComplete')) return { kind: 'initialized' }
  if (types.includes('ServiceStateChanged'))
    return outageOf(textOf(event['serviceName']), textOf(event['serviceState']))
  const operationId = textOf(event['operationId'])
  return operationId === undefined ? undefined : { kind: 'answer', operationId }
}

/** Other services than UCS have nothing to do with histories. */
function outageOf(service: string | undefined, state: string | undefined): WorkspaceEvent | undefined {
  if (service?.toLowerCase() !== 'ucs' || state?.toLowerCase() !== 'unavailable') return undefined
  return { kind: 'outage', failure: new Failure('server', { serverMessage: `${service}: ${state}` }) }
}
