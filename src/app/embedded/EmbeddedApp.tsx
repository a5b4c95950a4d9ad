import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, Suspense, useMemo, useSyncExternalStore } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { embedWords } from '#src/text/embedWords.ts'
import { CopyingContext } from '#src/ui/copying.ts'
import { Crash } from '../Crash.tsx'
import { HistoryPage } from '../latePage.ts'
import { SurroundingsContext } from '../surroundings.ts'
import { Blank } from './Blank.tsx'
import styles from './Embedded.module.css'
import type { PanelScreen } from './panelScreen.ts'

export interface EmbeddedAppProps {
  readonly screen: PanelScreen
  /** Something was copied by a button of the page. */
  readonly onCopied: () => void
}

/** What the host has put into the frame: the page of one customer, or the word that there is none. */
export function EmbeddedApp({ screen, onCopied }: EmbeddedAppProps) {
  const { shown, surroundings, notice } = useSyncExternalStore(screen.subscribe, screen.get)
  const allowed = surroundings.may.copy
  const copying = useMemo(() => ({ allowed, onCopied }), [allowed, onCopied])
  if (shown.kind !== 'customer') return <Blank>{blankOf(shown.kind)}</Blank>
  const { page, number } = shown
  return (
    <ErrorBoundary key={number} FallbackComponent={Crash}>
      <QueryClientProvider client={page.visit.client}>
        <SurroundingsContext value={surroundings}>
          <CopyingContext value={copying}>
            <Suspense>
              <HistoryPage {...page} files={undefined} />
            </Suspense>
          </CopyingContext>
        </SurroundingsContext>
        <p className={styles.notice} role="status" data-empty={notice === undefined || undefined}>
          {notice}
        </p>
      </QueryClientProvider>
    </ErrorBoundary>
  )
}

function blankOf(kind: 'nobody' | 'awaited' | 'coming' | 'gone'): ReactNode {
  if (kind === 'coming') return undefined
  const { nobody } = embedWords
  if (kind !== 'nobody') return <p role="status">{embedWords[kind]}</p>
  return (
    <>
      <h1>{nobody.title}</h1>
      <p role="status">{nobody.text}</p>
    </>
  )
}
