import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, preview } from 'vite'
import { viewerServer } from '#mocks/server/viewerPlugin.ts'
import type { RunningViewer } from '../viewerServer.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), 'yardstick')
const outDir = join(process.cwd(), '.cache/yardstick')

/** Builds the plain page, as the viewer is built. */
export async function buildYardstick(): Promise<void> {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [react()],
    build: { outDir, emptyOutDir: true, target: 'es2022' },
  })
}

/** Serves it before the same server as the viewer. */
export async function serveYardstick(gwsUrl: string): Promise<RunningViewer> {
  const demonstration = () => Promise.reject(new Error('a server is named'))
  const server = await preview({
    configFile: false,
    root,
    logLevel: 'error',
    build: { outDir },
    plugins: [viewerServer({ gwsUrl, config: {}, demonstration })],
    preview: { host: '127.0.0.1', port: 0 },
  })
  const url = server.resolvedUrls?.local[0]
  if (!url) throw new Error('the yardstick is served nowhere')
  return { url, close: () => server.close() }
}
