import { useEffect } from 'react'
import type { InteractionIndex } from '#src/explore/interactionIndex.ts'
import { warm } from '#src/explore/select.ts'

/** Ms of quiet before text orders are made ready: what a user is doing comes first. */
const quietMs = 200

/** Prepares the orders of text columns, slice by slice, while nothing else happens: so that a first sort is instant. */
export function useWarmIndex(index: InteractionIndex, version: number): void {
  useEffect(() => {
    void version
    let idle = 0
    const slice = () => {
      idle = warm(index) ? 0 : whenIdle(slice)
    }
    const timer = setTimeout(() => {
      idle = whenIdle(slice)
    }, quietMs)
    return () => {
      clearTimeout(timer)
      if (idle !== 0) cancelWhenIdle(idle)
    }
  }, [index, version])
}

// Safari has no idle callbacks.
const hasIdle = 'requestIdleCallback' in globalThis
const whenIdle = (run: () => void): number => (hasIdle ? requestIdleCallback(run) : Number(setTimeout(run, 30)))
const cancelWhenIdle = (handle: number) => (hasIdle ? cancelIdleCallback(handle) : clearTimeout(handle))
