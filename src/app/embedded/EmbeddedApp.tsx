import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, Suspense, useSyncExternalStore } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { embedWords } from '#src/text/embedWords.ts'
import { Crash } from '../Crash.tsx'
import { HistoryPage } from '../latePage.ts'
import { SurroundingsContext } from '../surroundings.ts'
import { Blank } from './Blank.tsx'
import type { Panel } from './panel.ts'

/** What the host has put into the frame: the page of one customer, or the word that there is none. */
export function EmbeddedApp({ panel }: { readonly panel: Panel }) {
  const { shown, surroundings } = useSyncExternalStore(panel.subscribe, panel.get)
  if (shown.kind !== 'customer') return <Blank>{blankOf(shown.kind)}</Blank>
  const { page, epoch } = shown
  return (
    <ErrorBoundary key={epoch} FallbackComponent={Crash}>
      <QueryClientProvider client={page.visit.client}>
        <SurroundingsContext value={surroundings}>
          <Suspense>
            <HistoryPage {...page} files={undefined} />
          </Suspense>
        </SurroundingsContext>
      </QueryClientProvider>
    </ErrorBoundary>
  )
}

function blankOf(kind: 'nobody' | 'awaited' | 'gone'): ReactNode {
  const { nobody } = embedWords
  if (kind !== 'nobody') return <p role="status">{embedWords[kind]}</p>
  return (
    <>
      <h1>{nobody.title}</h1>
      <p role="status">{nobody.text}</p>
    </>
  )
}
