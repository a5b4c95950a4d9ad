import { useEffect, useState } from 'react'
import type { ThreadIndex } from '#src/explore/threadIndex.ts'

/** Rows read at a time: some milliseconds of work. */
const slice = 2_048
/** ms of rest between two slices. */
const rest = 4

/** Reads the threads of what has come, slice by slice, and renders again once all are known. */
export function useThreadSizes(threads: ThreadIndex, version: number): void {
  const [, setRead] = useState({})

  useEffect(() => {
    void version
    let timer = 0
    const read = () => {
      if (threads.advance(slice)) setRead({})
      else timer = window.setTimeout(read, rest)
    }
    timer = window.setTimeout(read, rest)
    return () => clearTimeout(timer)
  }, [threads, version])
}
