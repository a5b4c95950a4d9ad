import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query'
import { type Ref, useEffect, useImperativeHandle, useMemo } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import type { Source } from '#src/api/source.ts'
import { repliesOf } from '#src/explore/replies.ts'
import type { Selection } from '#src/explore/selection.ts'
import { threadOrder } from '#src/explore/threads.ts'
import type { Contact } from '#src/model/contact.ts'
import { type ContactId, type InteractionId, interactionId } from '#src/model/ids.ts'
import type { Interaction } from '#src/model/interaction.ts'
import type { InteractionContent } from '#src/model/transcript.ts'
import { contentQuery } from '#src/query/content.ts'
import { words } from '#src/text/words.ts'
import type { Clock } from '#src/time/clock.ts'
import { Drawer } from '#src/ui/Drawer.tsx'
import { writeAddress } from '#src/url/codec.ts'
import type { ViewState } from '#src/url/viewState.ts'
import type { ContentState } from '#src/views/details/content.ts'
import { InteractionDetails } from '#src/views/details/InteractionDetails.tsx'
import { Crash } from './Crash.tsx'
import { useContact } from './useContact.ts'

/** On from the open interaction, as far as there is one to go to. */
export interface DetailsSteps {
  readonly previous: (() => void) | undefined
  readonly next: (() => void) | undefined
}

export interface DetailsDrawerProps {
  readonly source: Source
  readonly sourceKey: string
  readonly view: ViewState
  readonly selection: Selection
  readonly clock: Clock
  readonly stepsRef: Ref<DetailsSteps>
  /** Whether the page is too narrow for the drawer to stand beside the list. */
  readonly covers: boolean
  /** Goes on to a neighbour in the list. */
  readonly onOpen: (id: InteractionId) => void
  /** Follows a link to another interaction: a step of its own, which Back undoes. */
  readonly onFollow: (id: InteractionId) => void
  readonly onTab: (tab: ViewState['tab']) => void
  readonly onClose: () => void
}

/** The details of the open interaction: what the list knows at once, its content when that has come. */
export function DetailsDrawer(props: DetailsDrawerProps) {
  const { view, covers, onClose } = props
  const { openId } = view
  return (
    <Drawer label={words.app.details} open={openId !== undefined} covers={covers} onClose={onClose}>
      {openId !== undefined && (
        <ErrorBoundary FallbackComponent={Crash} resetKeys={[openId]}>
          <OpenDetails {...props} id={openId} />
        </ErrorBoundary>
      )}
    </Drawer>
  )
}

function OpenDetails({
  id,
  source,
  sourceKey,
  view,
  selection,
  clock,
  stepsRef,
  ...events
}: DetailsDrawerProps & { id: InteractionId }) {
  const content = useQuery(contentQuery(source, sourceKey, id))
  const { index } = selection
  // Neighbours as they stand on the screen: the timeline has replies under what they answer.
  const rows = view.view === 'timeline' ? threadOrder(selection, clock).rows : selection.rows
  const interaction = loaded(selection, id)
  const place = useMemo(() => rows.indexOf(index.rowOf(id) ?? -1), [rows, index, id])
  const idAt = (position: number) => {
    const row = rows[position]
    return row === undefined ? undefined : index.interactionAt(row).id
  }
  const previous = place > 0 ? idAt(place - 1) : undefined
  const next = place < 0 ? undefined : idAt(place + 1)
  const step = (to: InteractionId | undefined) => (to === undefined ? undefined : () => events.onOpen(to))
  const [onPrevious, onNext] = [step(previous), step(next)]
  useImperativeHandle(stepsRef, () => ({ previous: onPrevious, next: onNext }))
  usePrefetch(source, sourceKey, content.isFetching ? [] : [next, previous])
  const contactId = interaction?.contactId ?? content.data?.interaction.contactId
  const contact = useContact(source, sourceKey, contactId)
  const parentId = interaction?.parentId ?? content.data?.interaction.parentId
  return (
    <InteractionDetails
      id={id}
      interaction={interaction && named(interaction, contact)}
      content={contentState(content)}
      position={place < 0 ? undefined : { index: place, count: rows.length }}
      onPrevious={onPrevious}
      onNext={onNext}
      related={{ parent: parentId ? loaded(selection, parentId) : undefined, replies: repliesOf(index, id) }}
      contactHref={(contactId: ContactId) => hrefOf(view, { scope: { kind: 'contact', contactId } })}
      agentHref={(userId) => hrefOf(view, { scope: { kind: 'agent', userId } })}
      interactionHref={(openId) => writeAddress({ ...view, openId })}
      link={() => new URL(writeAddress(view), location.href).href}
      clock={clock}
      tab={view.tab}
      onTab={events.onTab}
      onOpen={events.onFollow}
      onClose={events.onClose}
    />
  )
}

/** The neighbours' content ahead of time, once this one's is here: stepping through a list should not wait. */
function usePrefetch(source: Source, sourceKey: string, ids: readonly (InteractionId | undefined)[]): void {
  const client = useQueryClient()
  const wanted = ids.join()
  useEffect(() => {
    for (const id of wanted.split(',')) {
      if (id !== '') void client.prefetchQuery(contentQuery(source, sourceKey, interactionId(id)))
    }
  }, [client, source, sourceKey, wanted])
}

function loaded({ index }: Selection, id: InteractionId): Interaction | undefined {
  const row = index.rowOf(id)
  return row === undefined ? undefined : index.interactionAt(row)
}

function named(interaction: Interaction, contact: Contact | undefined): Interaction {
  return interaction.contactName === undefined && contact?.name
    ? { ...interaction, contactName: contact.name }
    : interaction
}

/** Somebody else's history: the same dates, without what was chosen in this one. */
function hrefOf(view: ViewState, { scope }: Pick<ViewState, 'scope'>): string {
  return writeAddress({ ...view, scope, filter: [], openId: undefined })
}

function contentState({ data, error, refetch }: UseQueryResult<InteractionContent>): ContentState {
  if (data) return { state: 'ready', content: data }
  if (error) return { state: 'failed', failure: error, onRetry: () => void refetch() }
  return { state: 'loading' }
}
