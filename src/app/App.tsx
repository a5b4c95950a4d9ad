import { QueryClientProvider } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import type { OpenedFile } from './archive/openedFile.ts'
import { Crash } from './Crash.tsx'
import { HistoryPage } from './latePage.ts'
import type { PageParts } from './pageParts.ts'

/** The viewer for one deployment: its server, or a file in its place, and the boundary that catches our own bugs. */
export function App(server: PageParts) {
  const [opened, setOpened] = useState<OpenedFile>()
  const page = opened?.page ?? server
  return (
    <ErrorBoundary FallbackComponent={Crash}>
      <QueryClientProvider client={page.visit.client}>
        <Suspense>
          <HistoryPage key={opened?.number} {...page} files={{ server, opened, onOpened: setOpened }} />
        </Suspense>
      </QueryClientProvider>
    </ErrorBoundary>
  )
}
