// Node 20 does not read TypeScript: Vite's runner does.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const { module } = await runnerImport(fileURLToPath(new URL('./cli.ts', import.meta.url)), { configFile: false })
await module.run(process.argv.slice(2))
