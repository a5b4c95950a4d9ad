import type { ToHost } from '#src/embed/toHost.ts'
import { embedWords } from '#src/text/embedWords.ts'
import type { Intent, Verdict } from '../surroundings.ts'

/** How long a host may think, in ms: it may have to ask a person. */
const patienceMs = 60_000

/** What the host was asked and has not answered. */
export class Questions {
  readonly #send: (message: ToHost) => void
  readonly #open = new Map<string, { readonly kind: Kind; readonly settle: (verdict: Verdict) => void }>()
  #asked = 0

  constructor(send: (message: ToHost) => void) {
    this.#send = send
  }

  /** Never rejects: who does not answer forbids. */
  readonly ask = (intent: Intent): Promise<Verdict> => {
    this.#asked += 1
    const re = String(this.#asked)
    return new Promise((resolve) => {
      const { denied } = embedWords
      const timer = setTimeout(() => settle({ granted: false, why: denied.noAnswer }), patienceMs)
      const settle = (verdict: Verdict) => {
        clearTimeout(timer)
        this.#open.delete(re)
        resolve(verdict)
      }
      this.#open.set(re, { kind: intent.type === 'export.request' ? 'export' : 'reveal', settle })
      this.#send({ ...intent, re })
    })
  }

  /** An answer to a question of another kind, or to none, has no effect. */
  answer(kind: Kind, re: string, verdict: Verdict): void {
    const question = this.#open.get(re)
    if (question?.kind === kind) question.settle(verdict)
  }

  /** Another customer: what was asked about the last one may not be done any more. */
  drop(): void {
    for (const { settle } of this.#open.values()) settle({ granted: false, why: embedWords.denied.refused })
  }
}

type Kind = 'export' | 'reveal'
