import { useEffect, useRef } from 'react'
import { instant } from '#src/model/instant.ts'
import { fileWords as text } from '#src/text/fileWords.ts'
import { type Clock, clockIn } from '#src/time/clock.ts'
import { Button } from '#src/ui/Button.tsx'
import { Popover } from '#src/ui/Popover.tsx'
import { homeZoneOf } from '../visit.ts'
import styles from './FileDesk.module.css'
import { factsOf } from './fileFacts.ts'
import type { OpenedFile } from './openedFile.ts'

export interface FileBarProps {
  readonly file: OpenedFile
}

/** Gaps that are named one by one. */
const mostGaps = 8

/** Says that it is a file that is on the screen, and what that tells of itself. */
export function FileBar({ file }: FileBarProps) {
  const { name, archive, page, close } = file
  const bar = useRef<HTMLElement>(null)
  // The page that had the focus is gone.
  useEffect(() => bar.current?.focus(), [])
  const clock = clockIn(page.store.get().timeZone ?? homeZoneOf(page.config))
  const { lines, gaps } = factsOf(archive, clock)
  const exported = exportedOn(archive.manifest?.exportedAt, clock)
  const holds = [text.holds(archive.interactions.length), exported, text.notServer].filter(Boolean).join(', ')
  return (
    <section ref={bar} className={styles.bar} aria-label={text.name} tabIndex={-1} data-file>
      <p>
        <bdi>{text.showing(name)}</bdi> {holds}
        {gaps.length > 0 && ` (${text.gapsIn(gaps.length)})`}
      </p>
      <span className={styles.buttons}>
        <Popover label={text.about} button={text.about} buttonLook="link">
          <div className={styles.about}>
            {lines.map((line) => (
              <p key={line}>
                <bdi>{line}</bdi>
              </p>
            ))}
            {gaps.length > 0 && (
              <>
                <p>{text.gaps}</p>
                <ul>
                  {gaps.slice(0, mostGaps).map((gap) => (
                    <li key={gap}>
                      <bdi>{gap}</bdi>
                    </li>
                  ))}
                </ul>
                {gaps.length > mostGaps && <p>{text.moreGaps(gaps.length - mostGaps)}</p>}
              </>
            )}
          </div>
        </Popover>
        <Button onClick={close}>{text.close}</Button>
      </span>
    </section>
  )
}

function exportedOn(exportedAt: string | undefined, clock: Clock): string | undefined {
  const at = Date.parse(exportedAt ?? '')
  return Number.isNaN(at) ? undefined : text.exported(clock.isoDate(instant(at)))
}
