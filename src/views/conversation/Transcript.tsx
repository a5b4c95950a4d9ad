import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Marks } from '#src/explore/marks.ts'
import type { TranscriptMessage } from '#src/model/transcript.ts'
import { conversationWords } from '#src/text/conversationWords.ts'
import { lateWords } from '#src/text/lateWords.ts'
import type { Clock } from '#src/time/clock.ts'
import { CopyButton } from '#src/ui/CopyButton.tsx'
import { copyText } from '#src/ui/copyText.ts'
import type { Reveals } from '../details/reveals.ts'
import { conversationText } from './conversationText.ts'
import { Exchange } from './Exchange.tsx'
import { exchangeLines } from './exchangeLines.ts'
import { FindBar } from './FindBar.tsx'
import type { LineLinks } from './lineLinks.ts'
import { useFind } from './useFind.ts'
import { useShowFound } from './useShowFound.ts'

export interface TranscriptProps {
  /** In the server's order. */
  readonly messages: readonly TranscriptMessage[]
  readonly clock: Clock
  readonly marks: Marks
  readonly links: LineLinks | undefined
  readonly reveals: Reveals | undefined
}

/** What was said in one interaction, to read, to search, to copy and to link to. */
export function Transcript({ messages, clock, marks, links, reveals }: TranscriptProps) {
  const root = useRef<HTMLDivElement>(null)
  const lines = useMemo(() => exchangeLines(messages, clock), [messages, clock])
  const texts = useMemo(() => messages.map(({ text }) => text), [messages])
  const find = useFind(texts)
  useShowFound(root, find)
  useShowLine(root, links?.line)
  const [linkSaid, setLinkSaid] = useState('')
  const latest = useRef(links)
  useEffect(() => {
    latest.current = links
  })
  // The same for ever, so that a line is drawn once.
  const onLink = useCallback(async (place: number, button: HTMLElement) => {
    const to = latest.current
    if (!to) return
    to.onLine(place)
    const isCopied = await copyText(to.addressOf(place), button)
    setLinkSaid(isCopied ? conversationWords.link.copied : conversationWords.link.shown)
  }, [])
  return (
    <div ref={root}>
      <FindBar find={find}>
        <CopyButton
          text={() => conversationText(lines, clock)}
          label={conversationWords.copy}
          copied={lateWords.details.copy.done}
          failed={lateWords.details.copy.failed}
        />
      </FindBar>
      <Exchange
        lines={lines}
        clock={clock}
        marks={marks}
        found={find.parts}
        reveals={reveals}
        linked={links?.line}
        onLink={links && onLink}
      />
      <output className="visually-hidden">{linkSaid}</output>
    </div>
  )
}

/** Brings the line that the address names into view. */
function useShowLine(root: { readonly current: HTMLElement | null }, line: number | undefined): void {
  useEffect(() => {
    if (line !== undefined) root.current?.querySelector('[data-linked]')?.scrollIntoView({ block: 'nearest' })
  }, [root, line])
}
