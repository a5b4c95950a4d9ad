import { type ComponentType, lazy, useState } from 'react'

/** A part of the page whose code comes later than the page's own. */
export interface LateView<Props> {
  readonly View: ComponentType<Props>
  /** Fetches the code ahead; what cannot be had is asked for again, and its failure shown, when it is rendered. */
  readonly preload: () => Promise<void>
  /** Whether its code has come: what nobody has asked for yet is not rendered without, as its failure would be shown. */
  readonly isHere: () => boolean
}

/**
 * Like `lazy`, but what is here already is drawn at once: `lazy` shows nothing for a moment all the same, and React then
 * holds back what comes next for 300 ms, so that pages do not flicker.
 */
export function lateView<Props extends object>(load: () => Promise<ComponentType<Props>>): LateView<Props> {
  let here: ComponentType<Props> | undefined
  const fetch = async () => {
    here = await load()
    return here
  }
  const Lazy: ComponentType<Props> = lazy(async () => ({ default: await fetch() }))
  return {
    View: function View(props: Props) {
      // Kept: another component in its place would lose its state.
      const [Shown] = useState(() => here ?? Lazy)
      return <Shown {...props} />
    },
    preload: () =>
      fetch().then(
        () => undefined,
        () => undefined,
      ),
    isHere: () => here !== undefined,
  }
}
