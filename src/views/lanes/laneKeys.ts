/** What matters of a key press. */
export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

export type LaneKey =
  /** To a neighbour in the lane, to the nearest of the lane above or below, or to a neighbour in time of any lane. */
  | { readonly kind: 'along' | 'across' | 'through'; readonly by: 1 | -1 }
  | { readonly kind: 'end'; readonly by: 1 | -1 }
  | { readonly kind: 'pan'; readonly by: 1 | -1 }
  | { readonly kind: 'zoom'; readonly by: 1 | -1 }
  | { readonly kind: 'whole' }

const moves: ReadonlyMap<string, LaneKey> = new Map<string, LaneKey>([
  ['ArrowRight', { kind: 'along', by: 1 }],
  ['ArrowLeft', { kind: 'along', by: -1 }],
  ['ArrowDown', { kind: 'across', by: 1 }],
  ['ArrowUp', { kind: 'across', by: -1 }],
  ['End', { kind: 'end', by: 1 }],
  ['Home', { kind: 'end', by: -1 }],
])

const letters: ReadonlyMap<string, LaneKey> = new Map<string, LaneKey>([
  ['j', { kind: 'through', by: 1 }],
  ['k', { kind: 'through', by: -1 }],
])

const views: ReadonlyMap<string, LaneKey> = new Map<string, LaneKey>([
  ['PageDown', { kind: 'pan', by: 1 }],
  ['PageUp', { kind: 'pan', by: -1 }],
  ['+', { kind: 'zoom', by: 1 }],
  ['=', { kind: 'zoom', by: 1 }],
  ['-', { kind: 'zoom', by: -1 }],
  ['0', { kind: 'whole' }],
])

const shifted: ReadonlyMap<string, LaneKey> = new Map<string, LaneKey>([
  ['ArrowRight', { kind: 'pan', by: 1 }],
  ['ArrowLeft', { kind: 'pan', by: -1 }],
])

/**
 * What a key does in the lanes. Time runs from left to right in every language, and so do the arrows. On a control
 * above them (`onBar` false) only what changes the view.
 */
export function laneKey(press: KeyPress, onBar: boolean, letterKeys: boolean): LaneKey | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey) return undefined
  const view = views.get(press.key)
  if (view || !onBar) return view
  if (press.shiftKey) return shifted.get(press.key)
  return moves.get(press.key) ?? (letterKeys ? letters.get(press.key) : undefined)
}
