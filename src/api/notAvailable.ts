import { Failure } from '#src/model/failure.ts'
import type { Source } from './source.ts'

/** Stands in for a protocol that cannot be spoken yet: every question fails with `unavailable`, naming the profile. */
export function notAvailable(profile: 'gws' | 'workspace'): Source {
  const failure = () => new Failure('unavailable', { code: `profile ${profile}` })
  return {
    granularity: 'instants',
    filtersMedia: [],
    history: () => ({ [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(failure()) }) }),
    content: () => Promise.reject(failure()),
  }
}
