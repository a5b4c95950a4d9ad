import type { Selection } from '#src/explore/selection.ts'
import { rowsByThread } from '#src/explore/threadGroups.ts'
import type { ThreadIndex } from '#src/explore/threadIndex.ts'
import { threadOrder } from '#src/explore/threads.ts'
import type { Clock } from '#src/time/clock.ts'
import type { ViewState } from '#src/url/viewState.ts'

/** Rows as they stand on the screen: the timeline has replies under what they answer, the table perhaps threads. */
export function rowsOnScreen(
  view: Pick<ViewState, 'view' | 'group'>,
  selection: Selection,
  clock: Clock,
  threads: ThreadIndex,
): Uint32Array {
  if (view.view === 'timeline') return threadOrder(selection, clock).rows
  return view.view === 'table' && view.group === 'thread' ? rowsByThread(selection, threads) : selection.rows
}
