import type { SortField } from '#src/model/sort.ts'
import type { ColumnWidths } from './columnPreferences.ts'

/** How wide one column is: `width` px at least, and `grow` parts of what is left over. */
export interface ColumnTrack {
  readonly field: SortField
  readonly width: number
  readonly grow: number
}

export interface Tracks {
  /** A value of `grid-template-columns`. */
  readonly template: string
  /** A value of `min-inline-size`, the row's padding not counted. */
  readonly minWidth: string
}

/** What a narrow table leads with: together as wide as the table, so that the rest is one scroll away. */
export const leadingWhenNarrow: readonly SortField[] = ['started', 'media', 'subject', 'state']

/** px; a sign without its word needs no more. */
export const narrowWidths: ColumnWidths = { started: 80, media: 30, state: 34 }

/** px at either end of a row. */
export const rowPadding = 9
const narrowSubject = 130

export function layTracks(columns: readonly ColumnTrack[]): Tracks {
  return {
    template: columns.map(({ width, grow }) => (grow > 0 ? `minmax(${width}px, ${grow}fr)` : `${width}px`)).join(' '),
    minWidth: `${sum(columns)}px`,
  }
}

/** In a narrow table the subject takes what the other leading columns leave of the view (`cqi`). */
export function layNarrowTracks(columns: readonly ColumnTrack[]): Tracks {
  const leading = columns.filter(({ field }) => field !== 'subject' && leadingWhenNarrow.includes(field))
  const subject = `max(${narrowSubject}px, 100cqi - ${sum(leading) + rowPadding}px)`
  const others = columns.filter(({ field }) => field !== 'subject')
  const hasSubject = others.length < columns.length
  return {
    template: columns.map(({ field, width }) => (field === 'subject' ? subject : `${width}px`)).join(' '),
    minWidth: hasSubject ? `calc(${subject} + ${sum(others)}px)` : `${sum(others)}px`,
  }
}

const sum = (columns: readonly ColumnTrack[]) => columns.reduce((total, { width }) => total + width, 0)
