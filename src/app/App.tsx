import { QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { createQueryClient } from '#src/query/client.ts'
import type { ViewStore } from '#src/url/viewStore.ts'
import { Crash } from './Crash.tsx'
import type { Config } from './config.ts'
import { HistoryPage } from './HistoryPage.tsx'
import { retrieverFor } from './retrieverFor.ts'

export interface AppProps {
  readonly config: Config
  readonly store: ViewStore
}

/** The viewer for one deployment: its server, its cache, and the boundary that catches our own bugs. */
export function App({ config, store }: AppProps) {
  const [client] = useState(createQueryClient)
  const [retriever] = useState(() => retrieverFor(config))
  return (
    <ErrorBoundary FallbackComponent={Crash}>
      <QueryClientProvider client={client}>
        <HistoryPage config={config} retriever={retriever} store={store} />
      </QueryClientProvider>
    </ErrorBoundary>
  )
}
