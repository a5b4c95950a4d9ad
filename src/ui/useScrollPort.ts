import { type RefObject, useLayoutEffect, useState } from 'react'

/**
 * Where a scroller stands and how much it shows, in px. What is known is not asked again: asking makes the browser lay
 * out the page at once, and then once more for the frame.
 */
export class ScrollPort {
  readonly #scroller: RefObject<HTMLElement | null>
  readonly #listeners = new Set<() => void>()
  #top: number | undefined
  #height = 0

  constructor(scroller: RefObject<HTMLElement | null>) {
    this.#scroller = scroller
  }

  get top(): number {
    this.#top ??= this.#scroller.current?.scrollTop ?? 0
    return this.#top
  }

  get height(): number {
    return this.#height
  }

  /** @param reach px of what is scrolled, as it is now: browsers pull up what stands beyond its end */
  scrollTo(top: number, reach: number): void {
    const element = this.#scroller.current
    if (!element || (top === this.#top && (top === 0 || top + this.#height <= reach))) return
    element.scrollTop = top
    this.#top = undefined
  }

  /** To be called when something else has scrolled: the event comes too late for what is drawn now. */
  forget(): void {
    this.#top = undefined
  }

  /** Calls back when it is scrolled or gets another size. */
  follow(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Follows the scroller until the answer is called. */
  attach(): () => void {
    const element = this.#scroller.current
    if (!element) return () => {}
    const tell = () => {
      for (const listener of this.#listeners) listener()
    }
    const scrolled = () => {
      this.#top = element.scrollTop
      tell()
    }
    const resized = () => {
      this.#height = element.clientHeight
      scrolled()
    }
    this.#height = element.clientHeight
    element.addEventListener('scroll', scrolled, { passive: true })
    const observer = new ResizeObserver(resized)
    observer.observe(element)
    return () => {
      element.removeEventListener('scroll', scrolled)
      observer.disconnect()
    }
  }
}

/** To be called before the hooks that scroll or ask: their effects run in this order. */
export function useScrollPort(scroller: RefObject<HTMLElement | null>): ScrollPort {
  const [port] = useState(() => new ScrollPort(scroller))
  useLayoutEffect(() => port.attach(), [port])
  return port
}
