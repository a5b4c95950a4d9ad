import type { ReactNode } from 'react'
import type { Marks } from '#src/explore/marks.ts'
import { valueLink } from '#src/model/valueLink.ts'
import { fieldLabel, namedFields } from '#src/text/fieldNames.ts'
import { lateWords } from '#src/text/lateWords.ts'
import type { Clock } from '#src/time/clock.ts'
import { CopyButton } from '#src/ui/CopyButton.tsx'
import { DataMenu } from './DataMenu.tsx'
import styles from './DataRow.module.css'
import type { DataActions } from './dataActions.ts'
import { FoldedText } from './FoldedText.tsx'
import { foldedText } from './foldText.ts'
import links from './links.module.css'
import { Revealable } from './Revealable.tsx'
import type { PairText, Reveals } from './reveals.ts'
import { typedText } from './typedText.ts'

export interface DataValueProps {
  /** The key as it was sent; empty for none. */
  readonly name: string
  readonly text: string
  readonly place: PairText
  readonly clock: Clock
  readonly marks: Marks
  readonly actions: DataActions | undefined
  readonly reveals: Reveals | undefined
}

/** A value of attached data: where it leads, what it can be used for, and the way to what was masked of it. */
export function DataValue({ name, text, place, clock, marks, actions, reveals }: DataValueProps) {
  const { copy } = lateWords.details
  const field = name === '' ? undefined : actions?.fieldOf(place.kind, name, text)
  const label = fieldLabel(name).slice(0, 80)
  // What has a button of its own to unfold it can be no link.
  const entry = namedFields()?.entry(name)
  const href = foldedText(text) === undefined ? valueLink(entry, text) : undefined
  const markedField = `${place.kind}.${name}` as const
  // What was searched for is shown as it was found.
  const isFound = marks.in(text, markedField).length > 0
  const shown = isFound ? text : typedText(entry?.type, text, clock)
  const marked = { text: shown, marks, field: markedField } as const
  return (
    <>
      <div className={styles.value}>
        {href !== undefined ? (
          <ValueLink href={href}>
            <FoldedText {...marked} />
          </ValueLink>
        ) : shown !== text ? (
          <bdi title={text}>{shown}</bdi>
        ) : (
          <Revealable
            {...marked}
            place={place}
            what={label === '' ? lateWords.reveal.places.value : label}
            reveals={reveals}
          />
        )}
      </div>
      <span className={styles.copy}>
        {field && actions && <DataMenu field={field} name={label} value={text} actions={actions} />}
        <CopyButton text={() => text} label={copy.value(label)} copied={copy.done} failed={copy.failed} />
      </span>
    </>
  )
}

/** Tells the other side nothing of where it was followed; one to a page leaves this one as it is. */
function ValueLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  const isPage = href.startsWith('https:')
  return (
    <a
      className={links.link}
      href={href}
      target={isPage ? '_blank' : undefined}
      rel="noopener noreferrer"
      referrerPolicy="no-referrer"
    >
      {children}
      {isPage && <span className="visually-hidden"> {lateWords.details.data.newTab}</span>}
    </a>
  )
}
