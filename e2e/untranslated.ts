import type { Frame, Page } from '@playwright/test'

/** What stands on the page, or is said of it, in letters that no catalogue brought. */
export function untranslated(page: Page | Frame): Promise<readonly string[]> {
  return page.evaluate(() => {
    const texts: string[] = [document.title]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // Languages and time zones have names of their own; keys of the configuration are those of its file.
      if (node.parentElement?.closest('script, style, noscript, option, code')) continue
      texts.push(node.textContent ?? '')
    }
    for (const element of document.querySelectorAll('*')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-roledescription', 'aria-valuetext']) {
        texts.push(element.getAttribute(name) ?? '')
      }
    }
    const dates =
      /\b(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\w*\b/g
    // What was sent or typed, and names of files' forms and of zones.
    const own =
      /^\(?(?:chat|call|email)\)?$|media:chat|\b(?:Europe\/Berlin|UTC|CSV|JSON|NDJSON)\b|\b\d+[dhms]\b|\b(?:attr|data)\.\S+/g
    return [...new Set(texts.map(withoutMarked))].filter((text) => /\p{L}{2,}/u.test(text))

    function withoutMarked(text: string): string {
      let left = text.replace(dates, '').replace(own, '')
      for (let before = ''; before !== left; ) {
        before = left
        left = left.replace(/⟦[^⟦⟧]*⟧/g, '')
      }
      return left.trim().replace(own, '')
    }
  })
}
