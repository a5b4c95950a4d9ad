/** The families that the viewer groups, colours and draws alike. */
export type MediaFamily = 'call' | 'email' | 'chat' | 'social' | 'sms' | 'workitem'

export const mediaFamilies: readonly MediaFamily[] = ['call', 'email', 'chat', 'social', 'sms', 'workitem']

/**
 * What the media facet counts by: a family, or, for a media type that belongs to none, that type's own name in lower
 * case. The set is open: servers send media that nobody has heard of.
 */
export type MediaGroup = MediaFamily | (string & {})

// A Map, not an object: a server may send the word "constructor".
const familyOf: ReadonlyMap<string, MediaFamily> = new Map([
  ['call', 'call'],
  ['voip', 'call'],
  ['vmail', 'call'],
  ['callback', 'call'],
  ['webcallback', 'call'],
  ['outboundpreview', 'call'],
  ['email', 'email'],
  ['chat', 'chat'],
  ['imchat', 'chat'],
  ['facebook', 'social'],
  ['facebooksession', 'social'],
  ['twitter', 'social'],
  ['sms', 'sms'],
  ['smssession', 'sms'],
  ['mms', 'sms'],
  ['mmssession', 'sms'],
  ['openmedia', 'workitem'],
  ['workitem', 'workitem'],
])

const aliases: ReadonlyMap<string, string> = new Map([['voice', 'call']])

/** One spelling for a media type: lower case, `voice` read as `call`; an unknown one keeps its own name. */
export function canonicalMediaType(sent: string): string {
  const lower = sent.trim().toLowerCase()
  return aliases.get(lower) ?? lower
}

/** The family of a canonical media type, or `undefined` for one that belongs to none. */
export function mediaFamily(mediaType: string): MediaFamily | undefined {
  return familyOf.get(mediaType)
}

export function mediaGroup(mediaType: string): MediaGroup {
  return familyOf.get(mediaType) ?? mediaType
}
