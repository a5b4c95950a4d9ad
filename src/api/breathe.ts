interface YieldingScheduler {
  yield(): Promise<void>
}

/** Lets the page answer its user and paint before the work goes on. */
export async function breathe(): Promise<void> {
  const scheduler: unknown = Reflect.get(globalThis, 'scheduler')
  if (canYield(scheduler)) return scheduler.yield()
  return new Promise((resolve) => {
    // Not a timer: nested ones are held back 4 ms each, and for a second in a hidden page.
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(undefined)
  })
}

function canYield(scheduler: unknown): scheduler is YieldingScheduler {
  return typeof scheduler === 'object' && scheduler !== null && 'yield' in scheduler
}
