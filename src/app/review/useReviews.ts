import { useEffect, useState } from 'react'
import type { InteractionId } from '#src/model/ids.ts'
import { instant } from '#src/model/instant.ts'
import type { ReviewBook } from './reviewBook.ts'
import { isReviewed, noReviews, type Reviews } from './reviews.ts'

/** A sample that the result is narrowed to: kept for as long as the page is open. */
export interface Sample {
  readonly ids: readonly InteractionId[]
  /** Interactions that it was drawn from. */
  readonly of: number
  readonly seed: number
}

/** What has been reviewed, by whoever uses this browser, and the ways to change it. */
export interface ReviewDesk {
  readonly reviews: Reviews
  /** Whether the browser keeps them beyond this page. */
  readonly areKept: boolean
  readonly toggle: (id: InteractionId) => void
  readonly note: (id: InteractionId, note: string) => void
  readonly forgetAll: () => void
  readonly sample: Sample | undefined
  readonly setSample: (sample: Sample | undefined) => void
}

/** Without it nothing is marked; the rest of the page works. */
function fetchBook(): Promise<ReviewBook | undefined> {
  return import('./reviewBook.ts').then(
    ({ reviewBook }) => reviewBook,
    () => undefined,
  )
}

/**
 * Reviews as this browser keeps them, a moment after the page is there; what another tab changes is here too.
 *
 * @param begins whether it is time to read them
 * @param keeps whether they may be kept beyond the page, and those that are kept be read
 */
export function useReviews(begins: boolean, keeps = true): ReviewDesk {
  const [book, setBook] = useState<ReviewBook>()
  const [reviews, setReviews] = useState(noReviews)
  const [areKept, setKept] = useState(keeps)
  const [sample, setSample] = useState<Sample>()

  useEffect(() => {
    if (!begins) return
    void fetchBook().then((fetched) => {
      setBook(fetched)
      if (!fetched) setKept(false)
      else if (keeps) setReviews(fetched.loadReviews() ?? noReviews)
    })
  }, [begins, keeps])
  useEffect(() => {
    if (!book || !keeps) return
    const follow = ({ key }: StorageEvent) => {
      if (key === book.storageKey || key === null) setReviews(book.loadReviews() ?? noReviews)
    }
    addEventListener('storage', follow)
    return () => removeEventListener('storage', follow)
  }, [book, keeps])

  const update = async (change: (before: Reviews, book: ReviewBook) => Reviews) => {
    // Whoever is quicker than it is fetched does not mark in vain.
    const known = book ?? (await fetchBook())
    if (!known) return
    const next = change((areKept ? known.loadReviews() : undefined) ?? reviews, known)
    setReviews(next)
    if (keeps) setKept(known.keepReviews(next))
  }
  return {
    reviews,
    areKept,
    toggle: (id) => {
      const at = isReviewed(reviews, id) ? undefined : instant(Date.now())
      void update((before, { withReviewed }) => withReviewed(before, id, at))
    },
    note: (id, note) => void update((before, { withNote }) => withNote(before, id, note)),
    forgetAll: () => void update(() => noReviews),
    sample,
    setSample,
  }
}
