import type { Direction, InteractionState } from '#src/model/interaction.ts'
import { canonicalMediaType } from '#src/model/media.ts'
import { textOf, type WireRecord } from './field.ts'

// Maps, not objects: a server may send the word "constructor".
const directionOf: ReadonlyMap<string, Direction> = new Map([
  ['inbound', 'inbound'],
  ['outbound', 'outbound'],
  ['internal', 'internal'],
  ['consult', 'consult'],
])

const stateOf: ReadonlyMap<string, InteractionState> = new Map([
  ['new', 'new'],
  ['pending', 'pending'],
  ['inprocess', 'in-process'],
  ['inprogress', 'in-process'], // lists say this where details say InProcess
  ['stopped', 'stopped'],
  // The statuses beneath.
  ['0', 'new'],
  ['1', 'pending'],
  ['2', 'in-process'],
  ['3', 'stopped'],
])

/** Reads the words of a closed or open set, each spelling once. A reader lives as long as one answer. */
export class WordReader {
  readonly #media = new Map<string, string>()
  readonly #directions = new Map<string, Direction>()
  readonly #states = new Map<string, InteractionState>()

  mediaType(record: WireRecord): string {
    return remembered(this.#media, textOf(record['mediaType']) ?? '', canonicalMediaType)
  }

  /** `interactionType` is what details of v3 call it. */
  direction(record: WireRecord): Direction {
    const sent = textOf(record['typeId']) ?? textOf(record['interactionType']) ?? ''
    return remembered(this.#directions, sent, (word) => directionOf.get(word.trim().toLowerCase()) ?? 'unknown')
  }

  state(record: WireRecord): InteractionState {
    const sent = textOf(record['state']) ?? ''
    return remembered(this.#states, sent, (word) => stateOf.get(word.trim().toLowerCase()) ?? 'unknown')
  }
}

function remembered<T>(known: Map<string, T>, word: string, read: (word: string) => T): T {
  const found = known.get(word)
  if (found !== undefined) return found
  const made = read(word)
  known.set(word, made)
  return made
}
