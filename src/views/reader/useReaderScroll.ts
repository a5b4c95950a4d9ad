import { type RefCallback, useLayoutEffect, useReducer, useRef, useState } from 'react'
import type { InteractionIndex } from '#src/explore/interactionIndex.ts'
import type { ScrollPort } from '#src/ui/useScrollPort.ts'
import { measuredIn } from './estimates.ts'
import type { Heights } from './heights.ts'
import { anchorIn } from './place.ts'

/** px drawn above and below what is seen. */
const spare = 500
/** Less is no change: places are whole pixels on most screens. */
const leastChange = 0.5

export interface ReaderList {
  /** Rows of the index, from top to bottom. */
  readonly rows: Uint32Array
  /** Of those rows. */
  readonly heights: Heights
  /** Tells one list from another that begins at its top; what only grows or shrinks is still the same. */
  readonly question: unknown
  readonly index: InteractionIndex
}

export interface Drawn {
  /** Positions in the list, both included; `last < first` for none. */
  readonly first: number
  readonly last: number
}

export interface ReaderScroll {
  readonly drawn: Drawn
  /** The first position whose heading is in view. */
  readonly firstSeen: number
  /** Whether the heights of what is drawn are all known, so that what is scrolled to now stays there. */
  readonly isSettled: () => boolean
  /** To be given the element of each article drawn. */
  readonly elementOf: (row: number) => RefCallback<HTMLElement>
}

/**
 * Which articles are drawn, and the place of what is being read: it stays where it is while heights become known, a text
 * is unfolded, the width changes, or conversations come and go.
 *
 * @param inUse positions of what matters most: the first of them in view keeps its place
 * @param goneTo position of the conversation that holds the match gone to, before all of them; -1 for none
 * @param drawNow draws a change before the frame that is under way is shown
 */
export function useReaderScroll(
  port: ScrollPort,
  list: ReaderList,
  inUse: readonly number[],
  goneTo: number,
  drawNow: (change: () => void) => void,
): ReaderScroll {
  const [range, setRange] = useState({ first: 0, last: 3, firstSeen: 0 })
  const [, redraw] = useReducer((turn: number) => turn + 1, 0)
  const shown = useRef<ReaderList>(undefined)
  const wantedTop = useRef<number>(undefined)
  const [articles] = useState(() => new Articles())

  const follow = () => setRange((old) => rangeIn(list.heights, port, old))

  useLayoutEffect(() => {
    const { heights } = list
    if (wantedTop.current !== undefined) port.scrollTo(wantedTop.current, heights.total)
    wantedTop.current = undefined
    const before = shown.current
    shown.current = list
    if (before && before.heights !== heights) port.scrollTo(topAfter(before, list, port), heights.total)
    const anchor = anchorIn(heights, port.top, port.height, inUse, goneTo)
    if (measure(list, articles) && anchor) {
      // The list must have its new height first: a browser does not scroll beyond the end.
      wantedTop.current = heights.topOf(anchor.part) - anchor.offset
      redraw()
    }
    follow()
  })
  useLayoutEffect(() => port.follow(follow))
  useLayoutEffect(() => articles.observe(() => drawNow(redraw)), [articles, drawNow])

  const last = Math.min(range.last, list.rows.length - 1)
  return {
    drawn: { first: Math.min(range.first, Math.max(0, last)), last },
    firstSeen: range.firstSeen,
    isSettled: () => wantedTop.current === undefined,
    elementOf: articles.elementOf,
  }
}

/** The elements drawn, by the row of the index. */
class Articles {
  readonly elements = new Map<number, HTMLElement>()
  readonly #refs = new Map<number, RefCallback<HTMLElement>>()
  #observer: ResizeObserver | undefined

  /** The same function for the same row: React calls another one anew. */
  readonly elementOf = (row: number): RefCallback<HTMLElement> => {
    const known = this.#refs.get(row)
    if (known) return known
    const made: RefCallback<HTMLElement> = (element) => {
      if (!element) return
      this.elements.set(row, element)
      // Its first size is measured as it is drawn: only later ones are news.
      requestAnimationFrame(() => this.elements.get(row) === element && this.#observer?.observe(element))
      return () => {
        this.elements.delete(row)
        this.#observer?.unobserve(element)
      }
    }
    this.#refs.set(row, made)
    return made
  }

  /** Calls back when one changes its size, until the answer is called. */
  observe(onResize: () => void): () => void {
    const sizes = new WeakMap<Element, number>()
    const observer = new ResizeObserver((entries) => {
      const isOther = entries.filter(({ target }) => {
        const height = target.getBoundingClientRect().height
        const before = sizes.get(target)
        sizes.set(target, height)
        return before !== undefined && before !== height
      })
      if (isOther.length > 0) onResize()
    })
    this.#observer = observer
    for (const element of this.elements.values()) observer.observe(element)
    return () => {
      observer.disconnect()
      this.#observer = undefined
    }
  }
}

/** Takes the heights of what is drawn; tells whether any is another than was thought. */
function measure({ rows, heights, index }: ReaderList, { elements }: Articles): boolean {
  if (elements.size === 0) return false
  const measured = measuredIn(index)
  let isOther = false
  for (const element of elements.values()) {
    const position = Number(element.getAttribute('aria-posinset')) - 1
    const row = rows[position]
    if (row === undefined || elements.get(row) !== element) continue
    const height = element.getBoundingClientRect().height
    if (height === 0 || Math.abs(height - heights.heightOf(position)) < leastChange) continue
    if (!element.hasAttribute('aria-busy')) measured.set(row, height)
    isOther = heights.set(position, height) || isOther
  }
  return isOther
}

/** Where the list that comes instead is scrolled to: what is being read stays, another question begins at its top. */
function topAfter(before: ReaderList, now: ReaderList, port: ScrollPort): number {
  if (before.question !== now.question || port.top === 0) return 0
  const anchor = anchorIn(before.heights, port.top, port.height, [])
  if (!anchor) return 0
  for (let part = anchor.part; part < before.rows.length; part += 1) {
    const found = now.rows.indexOf(before.rows[part] ?? -1)
    if (found >= 0) return now.heights.topOf(found) - (before.heights.topOf(part) - port.top)
  }
  return port.top
}

function rangeIn<Range extends Drawn & { readonly firstSeen: number }>(heights: Heights, port: ScrollPort, old: Range) {
  const { top } = port
  const first = Math.max(0, heights.at(top - spare))
  const last = heights.at(top + port.height + spare)
  const at = Math.max(0, heights.at(top))
  const firstSeen = heights.topOf(at) < top && at < heights.count - 1 ? at + 1 : at
  return old.first === first && old.last === last && old.firstSeen === firstSeen
    ? old
    : { ...old, first, last, firstSeen }
}
