/** What of a thing was masked: of an interaction, a pair of attached data, a message. */
const marked = new WeakMap<object, readonly string[]>()

/** Remembers, for as long as the masked thing is kept, that these fields of it are not as they were sent. */
export function markMasked(holder: object, fields: readonly string[]): void {
  if (fields.length > 0) marked.set(holder, fields)
}

/** Whether masking changed it: what only looks like a mask was sent that way, and there is nothing behind it. */
export function isMarkedMasked(holder: object, field: string): boolean {
  return markedFields(holder).includes(field)
}

const none: readonly string[] = []

/** The fields of it that masking changed, as often as it did: `subject`, `userData › Order › Note`. */
export function markedFields(holder: object): readonly string[] {
  return marked.get(holder) ?? none
}
