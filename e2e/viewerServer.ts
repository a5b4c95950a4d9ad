import { type PreviewServer, preview } from 'vite'
import { viewerServer } from '#mocks/server/viewerPlugin.ts'

/** The production build. Another folder than `dist` lets a build be tested while the next is made. */
export const builtViewer = process.env['VIEWER_DIST'] ?? 'dist'

export interface RunningViewer {
  /** `http://127.0.0.1:40123/` */
  readonly url: string
  readonly close: () => Promise<void>
}

/** Serves the production build on a free port, as `npm start` does with `GWS_URL`. */
export async function serveViewer(
  gwsUrl: string,
  config: Readonly<Record<string, unknown>> = {},
  frameAncestors?: readonly string[],
): Promise<RunningViewer> {
  const demonstration = () => Promise.reject(new Error('a server is named'))
  const server: PreviewServer = await preview({
    configFile: false,
    logLevel: 'error',
    build: { outDir: builtViewer },
    plugins: [viewerServer({ gwsUrl, config, demonstration, ...(frameAncestors && { frameAncestors }) })],
    preview: { host: '127.0.0.1', port: 0 },
  })
  const url = server.resolvedUrls?.local[0]
  if (!url) throw new Error('the viewer is served nowhere')
  return { url, close: () => server.close() }
}
