import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query'
import { type Ref, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import type { Source } from '#src/api/source.ts'
import { type ZoneSource, zonesOf } from '#src/explore/customerZone.ts'
import { marksOf } from '#src/explore/marks.ts'
import type { Selection } from '#src/explore/selection.ts'
import { type ThreadIndex, threadsOf } from '#src/explore/threadIndex.ts'
import { type ThreadMember, threadMembers } from '#src/explore/threadMembers.ts'
import type { Contact } from '#src/model/contact.ts'
import { disagreements } from '#src/model/disagreement.ts'
import type { Filter } from '#src/model/filter.ts'
import type { Ghosts } from '#src/model/ghost.ts'
import { type ContactId, type InteractionId, interactionId } from '#src/model/ids.ts'
import type { Interaction } from '#src/model/interaction.ts'
import { mergeContent } from '#src/model/mergeContent.ts'
import type { InteractionContent } from '#src/model/transcript.ts'
import { contentQuery } from '#src/query/content.ts'
import type { Retriever } from '#src/query/retriever.ts'
import { words } from '#src/text/words.ts'
import type { Clock } from '#src/time/clock.ts'
import { Drawer } from '#src/ui/Drawer.tsx'
import { writeAddress } from '#src/url/codec.ts'
import type { ViewState } from '#src/url/viewState.ts'
import type { ContentState } from '#src/views/details/content.ts'
import { InteractionDetails } from '#src/views/details/InteractionDetails.tsx'
import { Crash } from './Crash.tsx'
import type { MarkedPair } from './compare/useMarked.ts'
import type { Connection } from './connect.ts'
import { DetailsActions } from './DetailsActions.tsx'
import { dataActionsOf } from './dataActions.ts'
import type { Preferences } from './preferences.ts'
import { revealsOf } from './reveals.ts'
import type { ReviewDesk } from './review/useReviews.ts'
import { rowsOnScreen } from './rowsOnScreen.ts'
import { type MaskConfig, rulesOf } from './rulesOf.ts'
import { useSurroundings } from './surroundings.ts'
import { useContact } from './useContact.ts'
import { type AskedParents, useGhosts } from './useGhosts.ts'

/** On from the open interaction, as far as there is one to go to. */
export interface DetailsSteps {
  readonly previous: (() => void) | undefined
  readonly next: (() => void) | undefined
}

export interface DetailsDrawerProps {
  readonly retriever: Retriever
  /** For what is masked and has to be seen. */
  readonly unmasked: Connection['unmasked'] | undefined
  readonly maskConfig: MaskConfig
  readonly caseKeys: readonly string[] | undefined
  readonly asked: AskedParents
  readonly view: ViewState
  /** What it asks for is marked. */
  readonly filter: Filter
  readonly selection: Selection
  readonly clock: Clock
  readonly zones: ZoneSource
  readonly preferences: Preferences
  readonly onPreferences: (change: Partial<Preferences>) => void
  readonly onFilter: (next: Filter) => void
  /** The content of an interaction tells otherwise than the list. */
  readonly onDisagreement: (id: InteractionId) => void
  readonly stepsRef: Ref<DetailsSteps>
  readonly marked: MarkedPair
  readonly desk: ReviewDesk
  readonly nextUnreviewed: () => void
  /** Missing where nothing may be printed. */
  readonly onPrint: (() => void) | undefined
  /** Whether the page is too narrow for the drawer to stand beside the list. */
  readonly covers: boolean
  /** Goes on to a neighbour in the list. */
  readonly onOpen: (id: InteractionId) => void
  /** Follows a link to another interaction: a step of its own, which Back undoes. */
  readonly onFollow: (id: InteractionId) => void
  readonly onTab: (tab: ViewState['tab']) => void
  /** Makes the address that of a line of the conversation. */
  readonly onLine: (line: number) => void
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
  retriever,
  unmasked,
  maskConfig,
  caseKeys,
  asked,
  view,
  filter,
  selection,
  clock,
  zones,
  preferences,
  stepsRef,
  ...events
}: DetailsDrawerProps & { id: InteractionId }) {
  const { source, key: sourceKey } = retriever
  const content = useQuery(contentQuery(source, sourceKey, id))
  const { index } = selection
  const threads = threadsOf(index, caseKeys)
  const rows = rowsOnScreen(view, selection, clock, threads)
  const interaction = loaded(selection, id)
  const marks = useMemo(() => marksOf(filter, index.columns.ownerNames), [filter, index])
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
  useDisagreement(interaction, content.data?.interaction, events.onDisagreement)
  const contactId = interaction?.contactId ?? content.data?.interaction.contactId
  const contact = useContact(source, sourceKey, contactId)
  const ghosts = useGhosts(retriever, asked)
  const contents = useGhosts(retriever, useState<readonly InteractionId[]>([]))
  const own = content.data?.interaction
  const merged = useMemo(() => mergeContent(interaction, own), [interaction, own])
  const members = useMemo(() => {
    // Named so that a grown index is asked again: going through it for a thread is dear.
    void selection.version
    return merged ? threadAround(threads, merged, ghosts.asked) : []
  }, [threads, selection.version, merged, ghosts.asked])
  const parentId = merged?.parentId
  const { may, ask } = useSurroundings()
  const reveals = useMemo(
    () => unmasked && revealsOf({ id, unmasked, listed: interaction, content: content.data, ask }),
    [unmasked, id, interaction, content.data, ask],
  )
  return (
    <InteractionDetails
      id={id}
      interaction={interaction && named(interaction, contact)}
      content={contentState(content)}
      position={place < 0 ? undefined : { index: place, count: rows.length }}
      onPrevious={onPrevious}
      onNext={onNext}
      parent={parentId && loaded(selection, parentId)}
      members={members}
      ghosts={ghosts}
      contents={contents}
      actions={<DetailsActions {...events} id={id} />}
      onPrint={events.onPrint}
      contactHref={(contactId: ContactId) => hrefOf(view, { scope: { kind: 'contact', contactId } })}
      agentHref={(userId) => hrefOf(view, { scope: { kind: 'agent', userId } })}
      dataActions={dataActionsOf({
        listed: interaction,
        filter,
        onFilter: events.onFilter,
        preferences,
        onPreferences: events.onPreferences,
      })}
      interactionHref={(openId) => writeAddress({ ...view, openId, line: undefined })}
      {...(reveals && { reveals })}
      maskRules={rulesOf(maskConfig)}
      marks={marks}
      link={() => absolute({ ...view, line: undefined })}
      lineLinks={
        may.copy
          ? {
              line: view.line,
              addressOf: (line) => absolute({ ...view, line, tab: 'conversation' }),
              onLine: events.onLine,
            }
          : undefined
      }
      clock={clock}
      zones={zonesOf(zones, merged)}
      tab={view.tab}
      onTab={events.onTab}
      onOpen={events.onFollow}
      onClose={events.onClose}
    />
  )
}

function threadAround(threads: ThreadIndex, interaction: Interaction, asked: Ghosts['asked']): readonly ThreadMember[] {
  threads.refresh()
  const fetched = [...asked.values()].flatMap((ghost) => (ghost.state === 'ready' ? ghost.interaction : []))
  return threadMembers(threads, interaction, fetched)
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

/** Tells once of a reading of the list, and again of the next one, that the content differs from it. */
function useDisagreement(
  listed: Interaction | undefined,
  content: Interaction | undefined,
  onDisagreement: (id: InteractionId) => void,
): void {
  const told = useRef(onDisagreement)
  useEffect(() => {
    told.current = onDisagreement
  })
  useEffect(() => {
    if (listed && content && disagreements(listed, content).length > 0) told.current(listed.id)
  }, [listed, content])
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

function absolute(view: ViewState): string {
  // Without the query, which is of the application that may be around the page.
  return location.origin + location.pathname + writeAddress(view)
}

/** Somebody else's history: the same dates, without what was chosen in this one. */
function hrefOf(view: ViewState, { scope }: Pick<ViewState, 'scope'>): string {
  return writeAddress({ ...view, scope, filter: [], openId: undefined, line: undefined })
}

function contentState({ data, error, refetch }: UseQueryResult<InteractionContent>): ContentState {
  if (data) return { state: 'ready', content: data }
  if (error) return { state: 'failed', failure: error, onRetry: () => void refetch() }
  return { state: 'loading' }
}
