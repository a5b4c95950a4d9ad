/** Brings the focus into a part of the page that has just opened, to the first control that Tab comes to, unless it is there already. */
export function focusFirst(part: HTMLElement): void {
  const active = document.activeElement
  // The part itself has it where it opened before there was anything in it.
  if (active !== part && part.contains(active)) return
  part
    .querySelector<HTMLElement>(':is(button, input, select, textarea):enabled:not([tabindex="-1"]), a[href]')
    ?.focus({ preventScroll: true })
}
