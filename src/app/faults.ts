const faultEvent = 'interaction-history-fault'

/** A bug of ours that a boundary caught: the browser's own events tell only of the others. */
export function noteFault(thrown: unknown): void {
  window.dispatchEvent(new CustomEvent(faultEvent, { detail: thrown }))
}

/** Hears of everything that breaks in the page. */
export function onFault(listener: (thrown: unknown) => void): void {
  window.addEventListener(faultEvent, (event) => listener(event instanceof CustomEvent ? event.detail : undefined))
  window.addEventListener('error', ({ error }) => listener(error))
  window.addEventListener('unhandledrejection', ({ reason }) => listener(reason))
}
