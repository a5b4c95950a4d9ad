import react from '@vitejs/plugin-react'
import { defineConfig, runnerImport } from 'vite'
import { viewerServer } from './mocks/server/viewerPlugin.ts'

const port = Number(process.env['PORT'] ?? 4173)
const host = process.env['HOST'] ?? '127.0.0.1'
const gwsUrl = process.env['GWS_URL']
const profile = process.env['GWS_PROFILE']
/** Only the custom attributes that are asked for come back: these are what the demonstration has. */
const demonstrationAttributes = ['CustomerSegment', 'Disposition', 'OrderNumber', 'CardNumber', 'Language']

export default defineConfig({
  base: './',
  plugins: [
    react(),
    viewerServer({
      gwsUrl,
      config: { ...(profile && { profile }), ...(!gwsUrl && { customAttributes: demonstrationAttributes }) },
      demonstration: async () => {
        const { module } =
          await runnerImport<typeof import('./mocks/server/middleware.ts')>('./mocks/server/middleware.ts')
        return module.demonstration()
      },
    }),
  ],
  server: { host, port, strictPort: true },
  preview: { host, port, strictPort: true },
  // Names of classes stand in the first-load JavaScript too: short ones weigh 1 KB less.
  css: { modules: { generateScopedName: '[hash:base64:5]' } },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: { entryFileNames: 'assets/first-[hash].js', chunkFileNames: 'assets/later-[name]-[hash].js' },
    },
  },
})
