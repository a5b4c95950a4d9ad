import type { ToHost } from '#src/embed/toHost.ts'

/** Tells how high the page is, whenever that changes, in px. */
export function tellHeight(send: (message: ToHost) => void): void {
  let told = 0
  const tell = () => {
    const height = Math.ceil(document.documentElement.scrollHeight)
    if (height === told) return
    told = height
    send({ type: 'resize', height })
  }
  new ResizeObserver(tell).observe(document.body)
}
