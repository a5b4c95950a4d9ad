import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { ConfigProblem } from './app/ConfigProblem.tsx'
import { loadConfig } from './app/config.ts'
import { preloadViews } from './app/lateViews.ts'
import { createViewStore } from './url/viewStore.ts'
import './styles/base.css'

const element = document.getElementById('root')
if (!element) throw new Error('index.html has no #root')
const root = createRoot(element)

const store = createViewStore(window)
preloadViews(store.get().view)

// Not awaited at the top level: that would keep the bundler from sharing this file's modules with those that load later.
loadConfig().then((read) => {
  root.render(
    <StrictMode>
      {read.ok ? <App config={read.config} store={store} /> : <ConfigProblem faults={read.faults} />}
    </StrictMode>,
  )
})
