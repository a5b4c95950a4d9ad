import { Failure } from '#src/model/failure.ts'
import type { Session } from './session.ts'
import type { Source } from './source.ts'

/**
 * A source whose questions wait while nobody is signed in, and are asked again when somebody is: they never fail with
 * `signed-out`. An abort ends the waiting. A refusal comes before the first part of an answer, so no part is given twice.
 */
export function withSession(source: Source, session: Session): Source {
  const { contact } = source
  // What it keeps open belongs to the session that ended.
  session.subscribe(() => {
    if (session.get().kind === 'signed-out') source.close?.()
  })
  return {
    granularity: source.granularity,
    filtersMedia: source.filtersMedia,

    async *history(ask, signal) {
      for (;;) {
        const before = await whenLetIn(session, signal)
        let isBegun = false
        try {
          for await (const batch of source.history(ask, signal)) {
            isBegun = true
            yield batch
          }
          return
        } catch (thrown) {
          if (isBegun || signal.aborted) throw thrown
          noteSignedOut(thrown, before, session)
        }
      }
    },

    content: (id, signal) => again(() => source.content(id, signal), session, signal),
    close: () => source.close?.(),
    ...(contact && { contact: (id, signal) => again(() => contact(id, signal), session, signal) }),
  }
}

async function again<T>(ask: () => Promise<T>, session: Session, signal: AbortSignal): Promise<T> {
  for (;;) {
    const before = await whenLetIn(session, signal)
    try {
      return await ask()
    } catch (thrown) {
      if (signal.aborted) throw thrown
      noteSignedOut(thrown, before, session)
    }
  }
}

/** Gives the state under which the question is asked. */
async function whenLetIn(session: Session, signal: AbortSignal) {
  if (session.get().kind === 'signed-out') await session.whenSignedIn(signal)
  return session.get()
}

/** Throws any other failure. Where the user has signed in since the question was asked, its refusal says nothing any more. */
function noteSignedOut(thrown: unknown, before: ReturnType<Session['get']>, session: Session): void {
  if (!(thrown instanceof Failure) || thrown.kind !== 'signed-out') throw thrown
  if (session.get() === before) session.expired()
}
