import { Failure } from '#src/model/failure.ts'
import type { ArchiveSource } from '#src/model/scope.ts'

/** An interaction is asked for by its id alone, and may be in the archive, or have been put there since it was listed. */
export async function fromEitherStore<T>(ask: (archive: ArchiveSource) => Promise<T>): Promise<T> {
  try {
    return await ask('main')
  } catch (thrown) {
    if (!(thrown instanceof Failure) || thrown.kind !== 'missing') throw thrown
    return ask('archive').catch((second: unknown) => {
      // Not every server has an archive: that it refuses says no more than it said before.
      throw second instanceof Failure && !second.canRetry ? thrown : second
    })
  }
}
