import { useEffect } from 'react'
import type { InteractionIndex } from '#src/explore/interactionIndex.ts'
import { warm } from '#src/explore/select.ts'

/** Ms of quiet before anything is made ready: what a user is doing comes first. */
const quietMs = 50

/** Ms that a slice may take. */
const sliceMs = 12

/** Ms of slices one after the other: who types meanwhile waits for them. */
const mostMs = 16

/** Makes search, the names of attributes and the orders ready, slice by slice, while nothing else happens. */
export function useWarmIndex(index: InteractionIndex, version: number, isGrowing: boolean): void {
  useEffect(() => {
    void version
    let idle = 0
    const work = (timeLeft: () => number) => {
      const began = performance.now()
      let isDone: boolean
      do isDone = warm(index, isGrowing)
      while (!isDone && timeLeft() > sliceMs && performance.now() - began < mostMs)
      idle = isDone ? 0 : whenIdle(work)
    }
    const timer = setTimeout(() => {
      idle = whenIdle(work)
    }, quietMs)
    return () => {
      clearTimeout(timer)
      if (idle !== 0) cancelWhenIdle(idle)
    }
  }, [index, version, isGrowing])
}

// Safari has no idle callbacks.
const hasIdle = 'requestIdleCallback' in globalThis
const whenIdle = (run: (timeLeft: () => number) => void): number =>
  hasIdle
    ? requestIdleCallback((deadline) => run(() => deadline.timeRemaining()))
    : Number(setTimeout(run, 30, () => 0))
const cancelWhenIdle = (handle: number) => (hasIdle ? cancelIdleCallback(handle) : clearTimeout(handle))
