import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { zonesOf } from '#src/explore/customerZone.ts'
import { threadsOf } from '#src/explore/threadIndex.ts'
import { threadMembers } from '#src/explore/threadMembers.ts'
import { writeQuery } from '#src/language/writer.ts'
import type { InstantRange } from '#src/model/filter.ts'
import type { ContactId, InteractionId } from '#src/model/ids.ts'
import { instant } from '#src/model/instant.ts'
import { mergeContent } from '#src/model/mergeContent.ts'
import { maskText } from '#src/privacy/maskText.ts'
import { contactQuery } from '#src/query/contact.ts'
import { contentQuery } from '#src/query/content.ts'
import type { Retriever } from '#src/query/retriever.ts'
import { printWords } from '#src/text/printWords.ts'
import type { CaseFile, PrintWhat } from '#src/views/print/caseFile.ts'
import { manyInteractions, PrintDialog, type PrintStage } from '#src/views/print/PrintDialog.tsx'
import { gapsOf } from '../export/gapsOf.ts'
import type { OnScreen } from '../onScreen.ts'
import { useTranscripts } from '../reader/useTranscripts.ts'
import { sampleText } from '../review/sampleText.ts'
import { rowsOnScreen } from '../rowsOnScreen.ts'
import { rulesOf } from '../rulesOf.ts'
import type { AskedParents } from '../useGhosts.ts'
import { headOf } from './headOf.ts'
import { PrintedFile } from './PrintedFile.tsx'
import { entriesOf, type Planned, planOfRows, planOfThread, wantedOf } from './planOf.ts'
import type { PrintAsk } from './printAsk.ts'
import { printPage } from './printPage.ts'

export interface PrintDeskProps extends OnScreen {
  readonly ask: PrintAsk
  readonly retriever: Retriever
  readonly range: InstantRange
  /** The customer's or the agent's name, where it is known. */
  readonly scopeName: string | undefined
  readonly asked: AskedParents
  /** Printed, or not wanted any more. */
  readonly onDone: () => void
}

type Step =
  | { readonly kind: 'asking' }
  | { readonly kind: 'fetching'; readonly plan: readonly Planned[]; readonly wanted: readonly InteractionId[] }
  | { readonly kind: 'laying'; readonly file: CaseFile; readonly drawn: number }
  | { readonly kind: 'printing'; readonly file: CaseFile }
  | { readonly kind: 'refused' }

/** Asks what is to be printed, fetches what was said, lays it out and has it printed. */
export function PrintDesk({ ask, onDone, ...page }: PrintDeskProps) {
  const { retriever, view, clock } = page
  const client = useQueryClient()
  const [transcripts] = useTranscripts(retriever, view.scope)
  const [what, setWhat] = useState(ask.what)
  const [step, setStep] = useState<Step>({ kind: 'asking' })
  const restore = useRef<() => void>(undefined)

  const start = () => {
    const plan = planOf(what, page, client)
    const wanted = wantedOf(plan)
    transcripts.fetchAll(wanted)
    setStep({ kind: 'fetching', plan, wanted })
  }
  const layOut = (plan: readonly Planned[]) => {
    transcripts.stop()
    const { source, key } = retriever
    const nameOf = (id: ContactId) => client.getQueryData(contactQuery(source, key, id).queryKey)?.name
    const entries = entriesOf(
      plan,
      (id) => transcripts.of(id),
      nameOf,
      (interaction) => zonesOf(page.zones, interaction),
    )
    const head = headOf({
      what,
      entries,
      scope: view.scope,
      scopeName: page.scopeName,
      range: page.range,
      query: maskText(writeQuery(page.filter, page.known), rulesOf(page.config)),
      sort: page.sort,
      clock,
      printedAt: instant(Date.now()),
      gaps: gapsOf(page.retrieval),
      sample: page.sample && sampleText(page.sample),
      isMasked: page.config.masking !== false,
    })
    setStep({ kind: 'laying', file: { ...head, entries }, drawn: 0 })
  }

  const begin = useEffectEvent(() => {
    const count = countOf(what, page, client)
    if (!ask.choose && count > 0 && count <= manyInteractions) start()
  })
  useEffect(() => begin(), [])
  const missing =
    step.kind === 'fetching' && !transcripts.fetching
      ? step.wanted.filter((id) => transcripts.of(id).state !== 'ready')
      : undefined
  const goOn = useEffectEvent(() => {
    if (step.kind === 'fetching' && missing?.length === 0) layOut(step.plan)
    if (step.kind === 'laying' && step.drawn >= step.file.entries.length) setStep({ kind: 'printing', file: step.file })
  })
  useEffect(() => goOn())
  useEffect(() => () => restore.current?.(), [])

  const printNow = () => {
    const title = printWords.documentTitle(clock.isoDate(instant(Date.now())))
    const printing = printPage(title, onDone)
    restore.current = printing.restore
    if (!printing.hasBegun) setStep({ kind: 'refused' })
  }
  return (
    <>
      <PrintDialog
        stage={stageOf()}
        zone={clock.zone}
        onChoose={setWhat}
        onPrint={start}
        onRetry={() => missing && transcripts.fetchAll(missing)}
        onWithout={() => step.kind === 'fetching' && layOut(step.plan)}
        onClose={step.kind === 'printing' ? printNow : onDone}
      />
      {(step.kind === 'laying' || step.kind === 'printing') && (
        <PrintedFile
          file={step.file}
          onDrawn={(drawn) => setStep((now) => (now.kind === 'laying' ? { ...now, drawn } : now))}
        />
      )}
    </>
  )

  function stageOf(): PrintStage {
    switch (step.kind) {
      case 'asking':
        return { kind: 'asking', chosen: what, choices: choicesOf(page, client) }
      case 'fetching': {
        const of = step.wanted.length
        if (missing && missing.length > 0) return { kind: 'partly', missing: missing.length, of }
        const { fetching } = transcripts
        return { kind: 'fetching', done: fetching ? of - (fetching.of - fetching.done) : of, of }
      }
      case 'laying':
        return { kind: 'laying', done: step.drawn, of: step.file.entries.length }
      case 'printing':
        return { kind: 'done' }
      case 'refused':
        return step
    }
  }
}

type Page = Omit<PrintDeskProps, 'ask' | 'onDone'>

function choicesOf(page: Page, client: QueryClient) {
  const all: readonly PrintWhat[] = page.view.openId === undefined ? ['result'] : ['interaction', 'thread', 'result']
  return all.map((what) => ({ what, count: countOf(what, page, client) }))
}

function countOf(what: PrintWhat, page: Page, client: QueryClient): number {
  return what === 'result' ? page.selection.rows.length : wantedOf(planOf(what, page, client)).length
}

function planOf(what: PrintWhat, page: Page, client: QueryClient): readonly Planned[] {
  const { view, selection, clock, caseKeys, asked } = page
  const threads = threadsOf(selection.index, caseKeys)
  // A copy: the screen goes on.
  if (what === 'result') return planOfRows(rowsOnScreen(view, selection, clock, threads).slice(), selection)
  const current = view.openId && known(view.openId, page, client)
  if (!current) return []
  if (what === 'interaction') return [{ id: current.id, interaction: current }]
  threads.refresh()
  const [askedIds] = asked
  const fetched = askedIds.flatMap((id) => known(id, page, client) ?? [])
  return planOfThread(threadMembers(threads, current, fetched))
}

/** An interaction as the details show it. */
function known(id: InteractionId, { retriever, selection: { index } }: Page, client: QueryClient) {
  const row = index.rowOf(id)
  const listed = row === undefined ? undefined : index.interactionAt(row)
  const content = client.getQueryData(contentQuery(retriever.source, retriever.key, id).queryKey)
  return mergeContent(listed, content?.interaction)
}
