import { useEffect, useEffectEvent, useState } from 'react'
import { maskText } from '#src/privacy/maskText.ts'
import { fileWords as text } from '#src/text/fileWords.ts'
import { Button } from '#src/ui/Button.tsx'
import { Icon } from '#src/ui/Icon.tsx'
import type { PageParts } from '../pageParts.ts'
import { rulesOf } from '../rulesOf.ts'
import { FileBar } from './FileBar.tsx'
import styles from './FileDesk.module.css'
import { type OpenedFile, openArchive } from './openedFile.ts'
import { readFile } from './readFile.ts'
import { useDroppedFile } from './useDroppedFile.ts'
import { useInnerLinks } from './useInnerLinks.ts'

export interface FileDeskProps {
  readonly server: PageParts
  readonly opened: OpenedFile | undefined
  readonly onOpened: (file: OpenedFile | undefined) => void
  /** To be opened, as soon as this is here. */
  readonly chosen: File | undefined
}

interface Trouble {
  readonly name: string
  readonly reason: string
}

/** Takes files in, dropped or chosen, and says what is open, or why a file is not. */
export function FileDesk({ server, opened, onOpened, chosen }: FileDeskProps) {
  const [reading, setReading] = useState<string>()
  const [trouble, setTrouble] = useState<Trouble>()
  useInnerLinks(opened?.page.store)

  const mask = (written: string) => maskText(written, rulesOf(server.config))
  const open = async (file: File) => {
    setTrouble(undefined)
    setReading(mask(file.name))
    const read = await readFile(file)
    setReading(undefined)
    if (!read.ok) return setTrouble({ name: mask(file.name), reason: mask(read.reason) })
    // What is under way would go on to ask.
    await server.visit.client.cancelQueries()
    server.connection.retriever.source.close?.()
    opened?.release()
    const next = openArchive(file.name, read.archive, server, () => {
      next.release()
      onOpened(undefined)
    })
    onOpened(next)
  }
  const isOver = useDroppedFile((file) => void open(file))
  const openChosen = useEffectEvent(open)
  useEffect(() => {
    if (chosen) void openChosen(chosen)
  }, [chosen])

  return (
    <>
      {opened && <FileBar file={opened} />}
      {reading !== undefined && (
        <p className={styles.bar} role="status">
          <bdi>{text.reading(reading)}</bdi>
        </p>
      )}
      {trouble && (
        <div className={styles.bar} data-problem>
          <p role="alert">
            <Icon name="warning" /> <bdi>{text.problem.title(trouble.name)}</bdi>. <bdi>{trouble.reason}</bdi>
          </p>
          <Button look="quiet" square aria-label={text.problem.close} onClick={() => setTrouble(undefined)}>
            <Icon name="close" />
          </Button>
        </div>
      )}
      {isOver && (
        <div className={styles.drop} aria-hidden="true">
          <p>{text.drop}</p>
          <p>{text.dropHint}</p>
        </div>
      )}
    </>
  )
}
