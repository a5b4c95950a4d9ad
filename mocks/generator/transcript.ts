import { MINUTE, SECOND } from '#src/model/instant.ts'
import type { Happening } from './cases.ts'
import type { Random } from './random.ts'
import type { Rhythm } from './rhythm.ts'
import { printStamp } from './stamps.ts'
import { type Line, linesOf } from './transcriptLines.ts'
import type { WireMessage } from './wire.ts'

/** The messages of a chat, a social or an SMS session, spread over its span. */
export function writeTranscript(happening: Happening, rhythm: Rhythm, random: Random): readonly WireMessage[] {
  const lines = linesOf(happening, random)
  const span = (happening.endAt ?? happening.at + 4 * MINUTE) - happening.at
  const inMilliseconds = random.chance(0.04)
  let index = 0
  return lines.map((line, place) => {
    // What was said to a queue or taken back leaves a gap.
    index += random.chance(0.06) ? 2 : 1
    const at = happening.at + Math.floor((span * (place + 0.6 * random.next())) / lines.length)
    return {
      index,
      ...(line.sender && { from: line.sender }),
      timestamp: printStamp(at, rhythm.offset(at)),
      timestampSeconds: inMilliseconds ? at : Math.floor(at / SECOND),
      visibility: line.secret ? 'Int' : 'All',
      type: line.type,
      ...spoken(line, random),
    }
  })
}

/** Where the text is: nobody documents it. */
function spoken({ text }: Line, random: Random): Pick<WireMessage, 'text' | 'message' | 'content'> {
  if (text === undefined) return {}
  const luck = random.next()
  if (luck < 0.03) return { message: text }
  return luck < 0.05 ? { content: text } : { text }
}
