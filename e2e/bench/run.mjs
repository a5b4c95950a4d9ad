// Node 20 does not read TypeScript: Vite's runner does.
import { runnerImport } from 'vite'

const { module } = await runnerImport('./e2e/bench/bench.ts', { configFile: false })
await module.bench()
