import react from '@vitejs/plugin-react'
import { defineConfig, runnerImport } from 'vite'
import { viewerServer } from './mocks/server/viewerPlugin.ts'

const port = Number(process.env['PORT'] ?? 4173)
const host = process.env['HOST'] ?? '127.0.0.1'
const profile = process.env['GWS_PROFILE']

export default defineConfig({
  base: './',
  plugins: [
    react(),
    viewerServer({
      gwsUrl: process.env['GWS_URL'],
      config: profile ? { profile } : {},
      demonstration: async () => {
        const { module } =
          await runnerImport<typeof import('./mocks/server/middleware.ts')>('./mocks/server/middleware.ts')
        return module.demonstration()
      },
    }),
  ],
  server: { host, port, strictPort: true },
  preview: { host, port, strictPort: true },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: { entryFileNames: 'assets/first-[hash].js', chunkFileNames: 'assets/later-[name]-[hash].js' },
    },
  },
})
