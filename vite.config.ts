import { readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, runnerImport } from 'vite'
import { viewerServer } from './mocks/server/viewerPlugin.ts'

const port = Number(process.env['PORT'] ?? 4173)
const host = process.env['HOST'] ?? '127.0.0.1'
const gwsUrl = process.env['GWS_URL']
const profile = process.env['GWS_PROFILE']
/** Only the custom attributes that are asked for come back: these are what the demonstration has. */
const demonstrationAttributes = ['CustomerSegment', 'Disposition', 'OrderNumber', 'CardNumber', 'Language']

/** Views that the first screen shows, each a chunk of its own. */
const firstViews = [
  'app/HistoryPage.tsx',
  'app/TableView.tsx',
  'app/ResultOverview.tsx',
  'app/PageTools.tsx',
  'views/filters/Filters.tsx',
  'app/ViewTools.tsx',
]
/** Those that come after it, or in place of its table. */
const laterViews = [
  'app/DetailsDrawer.tsx',
  'app/TimelineView.tsx',
  'app/LanesView.tsx',
  'app/reader/ReaderView.tsx',
  'app/CustomerBrief.tsx',
  'app/export/ExportPanel.tsx',
  'app/embedded/begin.tsx',
]
const moduleAt = (path: string) => fileURLToPath(new URL(path, import.meta.url))

interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null
}

function staticImports(id: string, modules: Modules, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(id)) return found
  found.add(id)
  for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) staticImports(imported, modules, found)
  return found
}

/** Of each file that was asked about; every module is held against all of them. */
const known = new Map<string, ReadonlySet<string>>()

function needsIn(path: string, id: string, modules: Modules): boolean {
  const needs = known.get(path) ?? staticImports(moduleAt(path), modules)
  known.set(path, needs)
  return needs.has(id)
}

/**
 * What the first screen's chunks have in common: left alone, it becomes forty files of a few hundred bytes each, which
 * take longer to ask for than to send.
 */
function isCommon(id: string, modules: Modules): boolean {
  const needing = (views: readonly string[]) => views.filter((view) => needsIn(`src/${view}`, id, modules)).length
  const inFirst = needing(firstViews)
  return inFirst > 1 || (inFirst > 0 && needing(laterViews) > 0)
}

/**
 * What is fetched along with a chunk instead of after it: for the first screen, but for what is here already. Of others it is
 * one wait more when they are opened, while the lists of all of them would be a part of the first-load JavaScript.
 */
function preloaded(chunk: string, imported: string[]): string[] {
  const isFirst = firstViews.some((view) => chunk.includes(`later-${basename(view, '.tsx')}-`))
  return isFirst ? imported.filter((file) => !/later-(first|rolldown-runtime)-/.test(file)) : []
}

/** Beside each script and style sheet the same in Brotli, for web servers that send what is compressed already. */
async function compressAssets(folder: string): Promise<void> {
  const files = (await readdir(folder)).filter((file) => /\.(js|css)$/.test(file))
  const compress = async (path: string) =>
    writeFile(`${path}.br`, await promisify(brotliCompress)(await readFile(path)))
  await Promise.all(files.map((file) => compress(join(folder, file))))
}

export default defineConfig({
  base: './',
  plugins: [
    // Files change between the builds of a watcher.
    { name: 'forget-imports', buildStart: () => known.clear() },
    react(),
    { name: 'compress-assets', writeBundle: ({ dir = 'dist' }) => compressAssets(join(dir, 'assets')) },
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
    modulePreload: { polyfill: false, resolveDependencies: preloaded },
    rolldownOptions: {
      // Compressing takes most of it, as it is meant to.
      checks: { bundlerTimings: false },
      output: {
        entryFileNames: 'assets/first-[hash].js',
        chunkFileNames: 'assets/later-[name]-[hash].js',
        codeSplitting: {
          groups: [
            // What a group takes in brings along what it imports, unless a group before it has that.
            {
              debugName: 'first',
              name: (id, modules) => (needsIn('src/main.tsx', id, modules) ? 'first' : null),
              priority: 3,
            },
            {
              debugName: 'page',
              name: (id, modules) =>
                isCommon(id, modules) && needsIn('src/app/HistoryPage.tsx', id, modules) ? 'page' : null,
              priority: 2,
            },
            {
              debugName: 'masker',
              name: (id, modules) => (needsIn('src/app/masker.ts', id, modules) ? 'masker' : null),
              priority: 1,
            },
            { debugName: 'common', name: (id, modules) => (isCommon(id, modules) ? 'common' : null), priority: 0 },
          ],
        },
      },
    },
  },
})
