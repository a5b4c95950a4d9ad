import { startTransition, useEffect, useEffectEvent, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { breathe } from '#src/api/breathe.ts'
import { CaseFilePages } from '#src/views/print/CaseFilePages.tsx'
import { type CaseFile, chunksOf } from '#src/views/print/caseFile.ts'

export interface PrintedFileProps {
  readonly file: CaseFile
  /** Told how many of its entries stand on the page, when it has begun and as it grows. */
  readonly onDrawn: (entries: number) => void
}

/** Puts a case file on the page, where only paper shows it, piece by piece: the page answers its user meanwhile. */
export function PrintedFile({ file, onDrawn }: PrintedFileProps) {
  const chunks = useMemo(() => chunksOf(file.entries), [file])
  const [count, setCount] = useState(0)
  const drawn = useMemo(() => chunks.slice(0, count), [chunks, count])
  const tell = useEffectEvent(() => onDrawn(drawn.reduce((sum, entries) => sum + entries.length, 0)))

  useEffect(() => {
    // Named so that it is told of every piece.
    void count
    tell()
  }, [count])
  useEffect(() => {
    if (count >= chunks.length) return
    let isWanted = true
    void breathe().then(() => {
      if (isWanted) startTransition(() => setCount(count + 1))
    })
    return () => {
      isWanted = false
    }
  }, [count, chunks])

  return createPortal(<CaseFilePages file={file} chunks={drawn} />, document.body)
}
