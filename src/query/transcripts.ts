import { CancelledError, type QueryClient } from '@tanstack/react-query'
import type { Source } from '#src/api/source.ts'
import { Failure } from '#src/model/failure.ts'
import { type InteractionId, interactionId } from '#src/model/ids.ts'
import type { InteractionContent } from '#src/model/transcript.ts'
import { contentQuery } from './content.ts'

/** Requests under way at once, whoever wants them. */
const inFlight = 4

/** What is known of one interaction's content. */
export type Transcript =
  | { readonly state: 'unasked' }
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly content: InteractionContent }
  | { readonly state: 'failed'; readonly failure: Failure }

const unasked: Transcript = { state: 'unasked' }
const loading: Transcript = { state: 'loading' }

/** How far a fetching of many has come. */
export interface Fetching {
  readonly done: number
  readonly of: number
}

/**
 * The contents of many interactions, a few asked for at a time: first what is near the view, then, where somebody wants
 * that, the rest. Every request is the content query of the cache; what others fetch by it is known here too.
 */
export class Transcripts {
  readonly #client: QueryClient
  readonly #source: Source
  readonly #sourceKey: string
  /** Kept for as long as this is: the cache lets go of what nobody shows. */
  readonly #known = new Map<InteractionId, Transcript>()
  readonly #arrivals: InteractionId[] = []
  readonly #listeners = new Set<() => void>()
  #near: readonly InteractionId[] = []
  #rest: InteractionId[] = []
  #fetching: Fetching | undefined
  #underWay = 0
  #version = 0

  constructor(client: QueryClient, source: Source, sourceKey: string) {
    this.#client = client
    this.#source = source
    this.#sourceKey = sourceKey
  }

  /** Rises with every change. */
  get version(): number {
    return this.#version
  }

  /** The fetching of the rest, while it goes on. */
  get fetching(): Fetching | undefined {
    return this.#fetching
  }

  /** All that has been asked for. */
  get asked(): ReadonlyMap<InteractionId, Transcript> {
    return this.#known
  }

  /** Whose content has come, in that order; again where a newer reading of it came. It only grows. */
  get arrivals(): readonly InteractionId[] {
    return this.#arrivals
  }

  of(id: InteractionId): Transcript {
    return this.#known.get(id) ?? unasked
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Follows the cache until the answer is called; what is under way then is not waited for. */
  follow(): () => void {
    const cache = this.#client.getQueryCache()
    const take = ([kind, sourceKey, sent]: readonly unknown[]) => {
      if (kind !== 'content' || sourceKey !== this.#sourceKey || typeof sent !== 'string') return
      const id = interactionId(sent)
      const content = this.#client.getQueryData(this.#query(id).queryKey)
      if (content) this.#set(id, { state: 'ready', content })
    }
    for (const { queryKey } of cache.getAll()) take(queryKey)
    const unfollow = cache.subscribe(({ type, query }) => {
      if (type === 'updated') take(query.queryKey)
    })
    return () => {
      unfollow()
      this.#near = []
      this.stop()
    }
  }

  /** What is to be had before anything else, the most wanted first; in place of what was near before. */
  want(near: readonly InteractionId[]): void {
    this.#near = near
    this.#goOn()
  }

  /** Fetches these too, behind what is near. */
  fetchAll(ids: readonly InteractionId[]): void {
    this.#rest = ids.filter((id) => this.of(id).state !== 'ready')
    for (const id of this.#rest) if (this.of(id).state === 'failed') this.#known.delete(id)
    this.#fetching = this.#rest.length > 0 ? { done: 0, of: this.#rest.length } : undefined
    this.#changed()
    this.#goOn()
  }

  /** Asks for no more of them; what is under way still comes. */
  stop(): void {
    this.#rest = []
    if (!this.#fetching) return
    this.#fetching = undefined
    this.#changed()
  }

  /** Asks again for one that failed. */
  retry(id: InteractionId): void {
    this.#known.delete(id)
    void this.#fetch(id)
  }

  #goOn(): void {
    while (this.#underWay < inFlight) {
      const id = this.#near.find((each) => !this.#known.has(each)) ?? this.#nextOfRest()
      if (id === undefined) return
      void this.#fetch(id)
    }
  }

  #nextOfRest(): InteractionId | undefined {
    for (let id = this.#rest.shift(); id !== undefined; id = this.#rest.shift()) {
      if (!this.#known.has(id)) return id
      this.#countDone()
    }
    return undefined
  }

  async #fetch(id: InteractionId): Promise<void> {
    this.#underWay += 1
    this.#set(id, loading)
    try {
      const content = await this.#client.fetchQuery(this.#query(id))
      this.#set(id, { state: 'ready', content })
    } catch (thrown) {
      this.#fail(id, thrown)
    }
    this.#underWay -= 1
    this.#countDone()
    this.#goOn()
  }

  #fail(id: InteractionId, thrown: unknown): void {
    if (thrown instanceof CancelledError) {
      // Somebody else who wanted it has gone: it is as if nobody had asked.
      this.#known.delete(id)
      this.#changed()
      return
    }
    const failure = Failure.from(thrown)
    this.#set(id, { state: 'failed', failure })
    // The others would fail alike, one after the other.
    if (failure.kind === 'signed-out') this.stop()
  }

  #countDone(): void {
    if (!this.#fetching) return
    const left = this.#rest.length + this.#underWay
    const { of } = this.#fetching
    this.#fetching = left === 0 ? undefined : { done: Math.max(0, of - left), of }
    this.#changed()
  }

  #query(id: InteractionId) {
    return contentQuery(this.#source, this.#sourceKey, id)
  }

  #set(id: InteractionId, transcript: Transcript): void {
    const before = this.#known.get(id)
    if (before?.state === 'ready' && transcript.state === 'ready' && before.content === transcript.content) return
    this.#known.set(id, transcript)
    if (transcript.state === 'ready') this.#arrivals.push(id)
    this.#changed()
  }

  #changed(): void {
    this.#version += 1
    for (const listener of this.#listeners) listener()
  }
}
