import type { Page } from '@playwright/test'

/** What the page showed in one frame. */
export interface Frame {
  /** The top bar, with whose interactions these are. */
  readonly heading: string
  /** Everything else that can be read. */
  readonly text: string
  readonly ids: readonly string[]
}

declare global {
  interface Window {
    framesShown?: readonly Frame[]
  }
}

/** Notes what every frame shows from the next page on; gives what has been noted so far. */
export async function watchFrames(page: Page): Promise<() => Promise<readonly Frame[]>> {
  await page.addInitScript(() => {
    const frames: Frame[] = []
    const look = () => {
      requestAnimationFrame(look)
      const bar = document.querySelector('header')
      if (!bar) return
      const beneath = [...(bar.parentElement?.children ?? [])].filter((part) => part !== bar)
      frames.push({
        heading: bar.textContent,
        text: [document.title, ...beneath.map((part) => part.textContent)].join(' '),
        ids: Array.from(
          document.querySelectorAll('[data-interaction-id]'),
          (row) => row.getAttribute('data-interaction-id') ?? '',
        ),
      })
    }
    requestAnimationFrame(look)
    window.framesShown = frames
  })
  return () => page.evaluate(() => window.framesShown ?? [])
}
