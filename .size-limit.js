import { existsSync, readFileSync } from 'node:fs'

const html = existsSync('dist/index.html') ? readFileSync('dist/index.html', 'utf8') : ''
/** Everything that the page names itself, whatever the bundler chose to put in which file. */
const firstLoad = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, file]) => `dist/${file}`)

export default [
  { name: 'first-load JavaScript', path: firstLoad, limit: '125 KB', gzip: true },
  {
    name: 'until the first row of the table',
    path: [...firstLoad, 'dist/assets/later-{TableView,ResultOverview,Filters}-*.js'],
    limit: '150 KB',
    gzip: true,
  },
  { name: 'all CSS', path: 'dist/assets/*.css', limit: '15 KB', gzip: true },
]
