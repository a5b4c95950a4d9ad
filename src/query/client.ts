import { QueryClient } from '@tanstack/react-query'
import { Failure } from '#src/model/failure.ts'
import { MINUTE, SECOND } from '#src/model/instant.ts'

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: Failure
  }
}

const RETRIES = 2
const FIRST_WAIT = 500
const LONGEST_WAIT = 30 * SECOND

/** Asks again only where that can help, and not where the server wants to be left alone for longer than anybody waits. */
export function shouldRetry(failureCount: number, thrown: unknown): boolean {
  const failure = Failure.from(thrown)
  return failureCount < RETRIES && failure.canRetry && (failure.retryAfterMs ?? 0) <= LONGEST_WAIT
}

/** Doubles each time, a random part of it off so that many viewers do not come back at once; `Retry-After` is obeyed. */
export function retryWait(failureCount: number, thrown: unknown, random = Math.random()): number {
  const wait = Math.min(FIRST_WAIT * 2 ** failureCount, LONGEST_WAIT) * (0.5 + random / 2)
  return Math.max(wait, Failure.from(thrown).retryAfterMs ?? 0)
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: shouldRetry,
        retryDelay: (failureCount, thrown) => retryWait(failureCount, thrown),
        // Inside a CRM, focus comes and goes all day.
        refetchOnWindowFocus: false,
        // A server on the intranet answers while the browser believes to be offline.
        networkMode: 'always',
        staleTime: MINUTE,
      },
    },
  })
}
