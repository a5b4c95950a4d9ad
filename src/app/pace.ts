import type { Pace } from '#src/history/plan.ts'

/** The browser may be wrong about its network, on an intranet above all: it is believed only for so long. */
const longestOfflineMs = 5_000

/** Time and chance as they are in a browser. */
export const browserPace: Pace = {
  now: () => Date.now(),
  random: () => Math.random(),
  wait,
  isOnline: () => navigator.onLine,
  online: async (signal) => {
    if (navigator.onLine) return
    const back = new AbortController()
    const end = () => back.abort()
    addEventListener('online', end)
    try {
      await wait(longestOfflineMs, AbortSignal.any([signal, back.signal])).catch(() => undefined)
    } finally {
      removeEventListener('online', end)
    }
    signal.throwIfAborted()
  },
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted()
    const end = () => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', end)
      resolve()
    }, ms)
    signal.addEventListener('abort', end, { once: true })
  })
}
