import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { ConfigProblem } from './app/ConfigProblem.tsx'
import { loadConfig } from './app/config.ts'
import { createViewStore } from './url/viewStore.ts'
import './styles/base.css'

const element = document.getElementById('root')
if (!element) throw new Error('index.html has no #root')
const root = createRoot(element)

const read = await loadConfig()
root.render(
  <StrictMode>
    {read.ok ? <App config={read.config} store={createViewStore(window)} /> : <ConfigProblem faults={read.faults} />}
  </StrictMode>,
)
