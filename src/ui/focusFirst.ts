/** Brings the focus into a part of the page that has just opened, to its first control, unless it is there already. */
export function focusFirst(part: HTMLElement): void {
  if (part.contains(document.activeElement)) return
  part
    .querySelector<HTMLElement>('button:enabled, input:enabled, select:enabled, textarea:enabled, a[href]')
    ?.focus({ preventScroll: true })
}
