import { DAY, HOUR, MINUTE, SECOND } from '#src/model/instant.ts'
import { mix, type Random } from './random.ts'

export type MediaType =
  | 'call'
  | 'chat'
  | 'email'
  | 'facebook'
  | 'facebooksession'
  | 'smssession'
  | 'openmedia'
  | 'twitter'
  | 'workitem'

/** The nine of the servers' documentation. */
export const mediaTypes: readonly MediaType[] = [
  'call',
  'chat',
  'email',
  'facebook',
  'facebooksession',
  'smssession',
  'openmedia',
  'twitter',
  'workitem',
]

export const hasTranscript: ReadonlySet<string> = new Set(['chat', 'facebooksession', 'smssession', 'twitter'])

/** How a customer's case begins. */
export const firstMedium = mix<MediaType>([
  ['call', 33],
  ['email', 24],
  ['chat', 24.8],
  ['facebook', 2.9],
  ['facebooksession', 3.5],
  ['twitter', 4.6],
  ['smssession', 5.2],
  ['openmedia', 0.5],
  ['workitem', 0.6],
])

const afterWriting = mix<MediaType>([
  ['email', 56],
  ['call', 22],
  ['chat', 14],
  ['workitem', 4],
  ['openmedia', 2],
  ['smssession', 2],
])
const afterTalking = mix<MediaType>([
  ['call', 44],
  ['email', 20],
  ['chat', 24],
  ['smssession', 5],
  ['workitem', 4],
  ['openmedia', 2],
])
const afterPosting = mix<MediaType>([
  ['twitter', 22],
  ['facebooksession', 20],
  ['facebook', 12],
  ['chat', 22],
  ['email', 14],
  ['call', 10],
])

/** How it goes on. */
export function nextMedium(previous: MediaType, random: Random): MediaType {
  if (previous === 'email' || previous === 'workitem' || previous === 'openmedia') return afterWriting(random)
  if (previous === 'call' || previous === 'chat' || previous === 'smssession') return afterTalking(random)
  return afterPosting(random)
}

/** Somebody is there at the other end: it ends when they leave. The others lie in a queue until they are answered. */
export function isLive(mediaType: MediaType): boolean {
  return mediaType === 'call' || mediaType === 'chat' || mediaType === 'facebooksession' || mediaType === 'smssession'
}

/** From start to end, in ms. */
export function spanOf(mediaType: MediaType, random: Random): number {
  const [median, spread, least, most] = spans[mediaType]
  const waits = !isLive(mediaType) && random.chance(0.12) ? random.around(5 * HOUR, 1) : 0
  return Math.round(Math.min(most, Math.max(least, random.around(median, spread) + waits)))
}

/** Median, spread, least and most. */
const spans: Readonly<Record<MediaType, readonly [number, number, number, number]>> = {
  call: [3.1 * MINUTE, 0.95, 4 * SECOND, 95 * MINUTE],
  chat: [6.2 * MINUTE, 0.8, 9 * SECOND, 2 * HOUR],
  email: [6.5 * MINUTE, 1, 20 * SECOND, 6 * DAY],
  facebook: [4 * MINUTE, 1, 10 * SECOND, 3 * DAY],
  facebooksession: [9 * MINUTE, 0.9, 15 * SECOND, 8 * HOUR],
  twitter: [3 * MINUTE, 1, 8 * SECOND, 3 * DAY],
  smssession: [5 * MINUTE, 1.1, 10 * SECOND, 8 * HOUR],
  openmedia: [12 * MINUTE, 0.9, 30 * SECOND, 5 * DAY],
  workitem: [20 * MINUTE, 0.9, 60 * SECOND, 9 * DAY],
}
