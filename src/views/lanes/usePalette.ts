import { type RefObject, useLayoutEffect, useState } from 'react'

/** Colours and type that a canvas draws with, as the style sheets have them now. */
export interface Palette {
  /** By the place in `mediaFamilies`; the last for media of no family. */
  readonly families: readonly string[]
  readonly ink: string
  readonly quiet: string
  readonly line: string
  readonly shade: string
  readonly surface: string
  readonly accent: string
  /** `font-size font-family` of small text. */
  readonly font: string
  /** px of that text. */
  readonly fontSize: number
  /** Where the system gives the colours, all media have one: edges must tell bars apart. */
  readonly forced: boolean
}

/**
 * Reads the colours off elements that wear them, whatever gives them: tokens, the theme, or the system's high contrast.
 * Each element names its colour in `data-ink`.
 */
export function usePalette(inks: RefObject<HTMLElement | null>): Palette | undefined {
  const [palette, setPalette] = useState<Palette>()

  useLayoutEffect(() => {
    const element = inks.current
    if (!element) return
    const read = () => setPalette(readPalette(element))
    read()
    const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query))
    for (const query of queries) query.addEventListener('change', read)
    const themed = new MutationObserver(read)
    themed.observe(document.documentElement, { attributes: true })
    return () => {
      for (const query of queries) query.removeEventListener('change', read)
      themed.disconnect()
    }
  }, [inks])

  return palette
}

function readPalette(element: HTMLElement): Palette {
  const { fontFamily, fontSize } = getComputedStyle(element)
  const inks = Array.from(element.querySelectorAll<HTMLElement>('[data-ink]'))
  const colours = new Map(inks.map((ink) => [ink.dataset['ink'] ?? '', getComputedStyle(ink).color]))
  const colour = (name: string) => colours.get(name) ?? '#808080'
  return {
    families: ['call', 'email', 'chat', 'social', 'sms', 'workitem', 'other'].map(colour),
    ink: colour('ink'),
    quiet: colour('quiet'),
    line: colour('line'),
    shade: colour('shade'),
    surface: colour('surface'),
    accent: colour('accent'),
    font: `${fontSize} ${fontFamily}`,
    fontSize: Number.parseFloat(fontSize),
    forced: matchMedia('(forced-colors: active)').matches,
  }
}
