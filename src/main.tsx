import './app/preload.ts'
import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { Crash } from './app/Crash.tsx'
import { loadConfig } from './app/config.ts'
import { connect } from './app/connect.ts'
import { firstViews, frame } from './app/preload.ts'
import { takeCode } from './app/returning.ts'
import { beginVisit } from './app/visit.ts'
import { createViewStore } from './url/viewStore.ts'
import './styles/base.css'

const element = document.getElementById('root')
if (!element) throw new Error('index.html has no #root')
const root = createRoot(element)

async function start(): Promise<void> {
  if (frame) return (await frame).embed(show, firstViews)
  // With the page's own code: what begins here needs none of it.
  const spoken = import('./app/locale.ts').then(({ speakAtStart }) => speakAtStart())
  const code = takeCode()
  const store = createViewStore(window)
  const read = await loadConfig()
  if (!read.ok) {
    const { ConfigProblem } = await import('./app/ConfigProblem.tsx')
    await spoken
    return show(<ConfigProblem faults={read.faults} />)
  }
  if (read.config.fields) (await import('./app/fields.ts')).callFields(read.config.fields)
  const { monitorUrl } = read.config
  if (monitorUrl) void import('./app/monitor/monitor.ts').then(({ monitor }) => monitor(monitorUrl))
  const connection = await connect(read.config)
  const { signIn } = connection.session
  // Back from the server's own page. Where the code is refused, the page asks to sign in again.
  if (code !== undefined && signIn.kind === 'navigation') await signIn.complete(code).catch(connection.session.expired)
  const visit = beginVisit(read.config, connection, store.get())
  // What is drawn without them is an empty page.
  await Promise.all([spoken, firstViews])
  await visit.begun
  show(<App config={read.config} connection={connection} store={store} visit={visit} />)
}

function show(screen: ReactNode): void {
  root.render(<StrictMode>{screen}</StrictMode>)
}

// Not awaited at the top level: that would keep the bundler from sharing this file's modules with those that load later.
start().catch((error: unknown) => show(<Crash error={error} />))
