import type { Failure } from '#src/model/failure.ts'
import type { InteractionId } from '#src/model/ids.ts'
import type { Interaction } from '#src/model/interaction.ts'
import type { InteractionContent } from '#src/model/transcript.ts'
import type { Clock } from '#src/time/clock.ts'
import type { Zones } from '#src/time/otherClocks.ts'

/** What a case file can be made of. */
export type PrintWhat = 'interaction' | 'thread' | 'result'

/** What has come of asking for the conversation. */
export type CaseContent =
  | { readonly state: 'ready'; readonly content: InteractionContent }
  | { readonly state: 'failed'; readonly failure: Failure }
  | { readonly state: 'unfetched' }

/** Where an interaction stands in its thread. */
export interface ThreadPlace {
  /** 0 at the top. */
  readonly depth: number
  /** What it is to the one that was asked for, how long after the one before, what holds it there. */
  readonly note: string
}

export interface CaseEntry {
  /** From 1, in the order on the screen. */
  readonly number: number
  readonly id: InteractionId
  /** `undefined` for a parent that is not loaded. */
  readonly interaction: Interaction | undefined
  /** By whose clocks its times can be read. */
  readonly zones: Zones
  readonly content: CaseContent
  readonly place: ThreadPlace | undefined
}

export interface HeadFact {
  readonly name: string
  readonly value: string
  /** Long: among others it takes the room of two. */
  readonly isLong?: boolean
}

/** All that stands on paper. */
export interface CaseFile {
  readonly title: string
  /** What it holds, of when, how filtered, in which zone, when printed. */
  readonly facts: readonly HeadFact[]
  /** In words, with dates: what the history lacks. */
  readonly gaps: readonly string[]
  readonly entries: readonly CaseEntry[]
  readonly clock: Clock
}

/** What is put on the page at once weighs no more, an entry being 5 and a message 1; a longer conversation is one piece. */
const mostWeight = 150

/** Entries in pieces that are drawn without a wait that can be felt. */
export function chunksOf(entries: readonly CaseEntry[]): readonly (readonly CaseEntry[])[] {
  const chunks: CaseEntry[][] = []
  let weight = mostWeight
  for (const entry of entries) {
    const own = 5 + (entry.content.state === 'ready' ? entry.content.content.messages.length : 0)
    if (weight + own > mostWeight) {
      chunks.push([])
      weight = 0
    }
    chunks.at(-1)?.push(entry)
    weight += own
  }
  return chunks
}
