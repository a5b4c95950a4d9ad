import { QueryClientProvider } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { createQueryClient } from '#src/query/client.ts'
import type { ViewStore } from '#src/url/viewStore.ts'
import { Crash } from './Crash.tsx'
import type { Config } from './config.ts'
import type { Connection } from './connect.ts'
import { HistoryPage } from './latePage.ts'

export interface AppProps {
  readonly config: Config
  readonly connection: Connection
  readonly store: ViewStore
}

/** The viewer for one deployment: its server, its cache, and the boundary that catches our own bugs. */
export function App({ config, connection, store }: AppProps) {
  const [client] = useState(createQueryClient)
  return (
    <ErrorBoundary FallbackComponent={Crash}>
      <QueryClientProvider client={client}>
        <Suspense>
          <HistoryPage config={config} connection={connection} store={store} />
        </Suspense>
      </QueryClientProvider>
    </ErrorBoundary>
  )
}
