import { existsSync, readFileSync } from 'node:fs'

const folder = 'dist/assets'
const html = existsSync('dist/index.html') ? readFileSync('dist/index.html', 'utf8') : ''
const named = (kind) =>
  [...html.matchAll(/(?:src|href)="\.\/assets\/([^"]+)"/g)]
    .map(([, file]) => file)
    .filter((file) => file.endsWith(kind))
const first = named('.js')

/** The chunks of these modules with all that they import, whatever the bundler chose to put in which file. */
function withImports(modules) {
  const found = new Set(first)
  const text = (file) => readFileSync(`${folder}/${file}`, 'utf8')
  const take = (file) => {
    if (found.has(file)) return
    found.add(file)
    for (const [, other] of text(file).matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) take(other)
  }
  // What is loaded later is named in the file that loads it.
  const lazily = first.flatMap((file) => [...text(file).matchAll(/\.\/(later-[\w-]+\.js)/g)].map(([, other]) => other))
  for (const module of modules) {
    const file = lazily.find((each) => each.startsWith(`later-${module}-`))
    if (!file) throw new Error(`${module} has no chunk of its own any more`)
    take(file)
  }
  return [...found].map((file) => `${folder}/${file}`)
}

// Before the application around the page has said who it is.
const embedded = html === '' ? [] : withImports(['embed'])
const page = html === '' ? [] : withImports(['HistoryPage'])
const table = html === '' ? [] : withImports(['HistoryPage', 'TableView', 'ResultOverview'])
const filters = `${folder}/later-Filters-*.js`

export default [
  { name: 'first-load JavaScript', path: first.map((file) => `${folder}/${file}`), limit: '125 KB', gzip: true },
  { name: 'first-load JavaScript inside another application', path: embedded, limit: '125 KB', gzip: true },
  { name: 'until the page is drawn', path: page, limit: '145 KB', gzip: true },
  { name: 'until the first row of the table', path: [...table, filters], limit: '188 KB', gzip: true },
  {
    name: 'CSS until the first row of the table',
    path: [
      ...named('.css').map((file) => `${folder}/${file}`),
      `${folder}/{HistoryPage,page,common,TableView,ResultOverview,Filters}-*.css`,
    ],
    limit: '15 KB',
    gzip: true,
  },
  { name: 'all CSS', path: `${folder}/*.css`, limit: '36 KB', gzip: true },
]
