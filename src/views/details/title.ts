import type { Interaction } from '#src/model/interaction.ts'
import { mediaFamily, mediaGroup } from '#src/model/media.ts'
import { mediaLabel } from '#src/text/label.ts'
import { lateWords } from '#src/text/lateWords.ts'
import { inBrief } from './foldText.ts'

/** The subject, of a very long one the beginning, or what stands for it where there is none: `Outbound call`. */
export function titleOf({ subject, direction, mediaType }: Interaction): string {
  if (subject !== undefined && subject.trim() !== '') return inBrief(subject)
  return lateWords.timeline.untitled(direction, mediaFamily(mediaType), mediaLabel(mediaGroup(mediaType)))
}
