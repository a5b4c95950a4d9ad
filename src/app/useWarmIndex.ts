import { useEffect } from 'react'
import type { InteractionIndex } from '#src/explore/interactionIndex.ts'
import { warm } from '#src/explore/select.ts'

/** Ms of quiet before anything is made ready: what a user is doing comes first. */
const quietMs = 50

/** Makes search and the orders of text columns ready, slice by slice, while nothing else happens. */
export function useWarmIndex(index: InteractionIndex, version: number, isGrowing: boolean): void {
  useEffect(() => {
    void version
    let idle = 0
    const slice = () => {
      idle = warm(index, isGrowing) ? 0 : whenIdle(slice)
    }
    const timer = setTimeout(() => {
      idle = whenIdle(slice)
    }, quietMs)
    return () => {
      clearTimeout(timer)
      if (idle !== 0) cancelWhenIdle(idle)
    }
  }, [index, version, isGrowing])
}

// Safari has no idle callbacks.
const hasIdle = 'requestIdleCallback' in globalThis
const whenIdle = (run: () => void): number => (hasIdle ? requestIdleCallback(run) : Number(setTimeout(run, 30)))
const cancelWhenIdle = (handle: number) => (hasIdle ? cancelIdleCallback(handle) : clearTimeout(handle))
