// Node 20 does not read TypeScript: Vite's runner does.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const { module } = await runnerImport(fileURLToPath(new URL('./demo.ts', import.meta.url)))
await module.run()
