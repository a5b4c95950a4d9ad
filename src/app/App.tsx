import { QueryClientProvider } from '@tanstack/react-query'
import { Suspense } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import type { ViewStore } from '#src/url/viewStore.ts'
import { Crash } from './Crash.tsx'
import type { Config } from './config.ts'
import type { Connection } from './connect.ts'
import { HistoryPage } from './latePage.ts'
import type { Visit } from './visit.ts'

export interface AppProps {
  readonly config: Config
  readonly connection: Connection
  readonly store: ViewStore
  readonly visit: Visit
}

/** The viewer for one deployment: its server, its cache, and the boundary that catches our own bugs. */
export function App({ config, connection, store, visit }: AppProps) {
  return (
    <ErrorBoundary FallbackComponent={Crash}>
      <QueryClientProvider client={visit.client}>
        <Suspense>
          <HistoryPage config={config} connection={connection} store={store} visit={visit} />
        </Suspense>
      </QueryClientProvider>
    </ErrorBoundary>
  )
}
