import { Failure } from '#src/model/failure.ts'

/** Code that is loaded when it is wanted: that it cannot be fetched is no worse than a server that cannot be reached. */
export async function late<Module>(loading: Promise<Module>): Promise<Module> {
  try {
    return await loading
  } catch (thrown) {
    throw new Failure('offline', { detail: 'a part of this page', cause: thrown })
  }
}
