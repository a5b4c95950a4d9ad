// Node 20 does not read TypeScript: Vite's runner does.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const script = fileURLToPath(new URL('./screenshots.ts', import.meta.url))
const { module } = await runnerImport(script, { configFile: false })
await module.takeScreenshots()
