import { type StoredInteraction, sentWith } from '#mocks/world.ts'
import type { Happening } from './cases.ts'
import { writeEmail } from './email.ts'
import { hasTranscript } from './media.ts'
import { Random, seedOf } from './random.ts'
import type { Rhythm } from './rhythm.ts'
import { writeTranscript } from './transcript.ts'
import type { WireContent } from './wire.ts'

/** One interaction with what was said in it. Made from the id alone: the same whenever it is asked for. */
export function contentOf(
  row: StoredInteraction,
  happening: Happening,
  rhythm: Rhythm,
  attributes: readonly string[],
): WireContent {
  const random = new Random(seedOf(happening.id))
  const newest = row.newerRecord === undefined ? row : { ...row, record: row.newerRecord }
  const interaction = sentWith(newest, attributes)
  if (happening.mediaType === 'email' && typeof interaction === 'object') {
    return { interaction: { ...interaction, email: writeEmail(happening, random) }, messages: [] }
  }
  const messages = hasTranscript.has(happening.mediaType) ? writeTranscript(happening, rhythm, random) : []
  return { interaction, messages }
}
