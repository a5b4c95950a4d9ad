import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'import-map-'))
copyFileSync('biome.json', join(folder, 'biome.json'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What the linter says of one import, written in one file of a copy of the tree. */
function complaint(file: string, from: string): string {
  const path = join(folder, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `import { x } from '${from}'\n\nexport const y = x\n`)
  try {
    execFileSync('node_modules/.bin/biome', ['lint', `--config-path=${folder}`, path], {
      encoding: 'utf8',
      stdio: 'pipe',
    })
    return ''
  } catch (thrown) {
    return thrown instanceof Error && 'stderr' in thrown ? String(thrown.stderr) : String(thrown)
  }
}

test.each([
  ['src/model/a.ts', '#src/wire/stamp.ts'],
  ['src/model/b.ts', 'valibot'],
  ['src/explore/a.ts', 'react'],
  ['src/explore/b.ts', '#src/api/source.ts'],
  ['src/language/a.ts', '#src/explore/text.ts'],
  ['src/explore/c.ts', '#src/language/parser.ts'],
  ['src/views/table/a.ts', '#src/query/history.ts'],
  ['src/views/table/b.ts', '#src/url/codec.ts'],
  ['src/ui/a.ts', '../views/table/columns.ts'],
  ['src/wire/a.ts', '#mocks/handlers.ts'],
  ['src/privacy/a.ts', '#src/time/clock.ts'],
  ['src/privacy/b.ts', 'react'],
  ['src/explore/c.ts', '#src/privacy/maskText.ts'],
  ['src/export/a.ts', '#src/wire/archive.ts'],
  ['src/export/b.ts', '#src/explore/select.ts'],
  ['src/views/table/e.ts', '#src/export/csv.ts'],
])('%s may not import %s', (file, from) => {
  expect(complaint(file, from)).toContain('The import map in src/README.md does not let')
})

test('an import along the river is let through', { timeout: 30_000 }, () => {
  expect(complaint('src/views/table/c.ts', '#src/explore/selection.ts')).toBe('')
  expect(complaint('src/views/table/d.ts', '#src/url/viewState.ts')).toBe('')
  expect(complaint('src/views/search/a.ts', '#src/language/parser.ts')).toBe('')
  expect(complaint('src/url/a.ts', '#src/language/parser.ts')).toBe('')
  expect(complaint('src/export/c.ts', '#src/privacy/maskText.ts')).toBe('')
  expect(complaint('src/export/d.ts', '#src/time/clock.ts')).toBe('')
})
