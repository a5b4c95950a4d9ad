/**
 * Whether the page stands by itself: in no frame, or in one whose every page above is of the same origin. Anybody else's page
 * could lie over it, or show it to the wrong person, and has to introduce itself first.
 */
export function standsAlone(page: Window): boolean {
  if (new URLSearchParams(page.location.search).has('embed')) return false
  try {
    for (let above: Window = page; above !== above.parent; above = above.parent) {
      // Reading it throws where the origin is another.
      if (above.parent.location.origin !== page.location.origin) return false
    }
    return true
  } catch {
    return false
  }
}
