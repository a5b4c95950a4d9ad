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

/** As long as a frame may take to come: a hidden page draws none. */
const longestFrameMs = 100

/** Resolves once what has been changed until now is on the screen. */
export async function painted(): Promise<void> {
  if (typeof requestAnimationFrame === 'undefined') return
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const late = new Promise((resolve) => setTimeout(resolve, longestFrameMs))
  // What is told of at the end of this task is rendered after the next frame has begun, and drawn in the one after.
  await Promise.race([frame().then(frame), late])
  await breathe()
}

function canYield(scheduler: unknown): scheduler is YieldingScheduler {
  return typeof scheduler === 'object' && scheduler !== null && 'yield' in scheduler
}
