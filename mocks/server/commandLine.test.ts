import { expect, test } from 'vitest'
import { helpText, readFlags } from './commandLine.ts'
import { flags } from './flags.ts'

const read = (line: string) => readFlags(line === '' ? [] : line.split(' '))

test('without flags it listens at 8080', () => {
  expect(read('')).toEqual({ port: 8080 })
})

test('flags become options', () => {
  expect(read('--profile gws --cap 100 --fail 0.2 --delay 50-400 --csrf on --sign-in=basic --immediate')).toEqual({
    port: 8080,
    profile: 'gws',
    cap: 100,
    fail: 0.2,
    delay: [50, 400],
    csrf: true,
    signIn: 'basic',
    immediate: true,
  })
  expect(read('--cors http://a.example,http://b.example --fail-with cut,reset --port 0')).toEqual({
    port: 0,
    cors: ['http://a.example', 'http://b.example'],
    failWith: ['cut', 'reset'],
  })
})

test.each([
  ['--bogus', "Unknown option '--bogus'. --help lists all flags."],
  ['--profile soap', '--profile soap: it must be one of rest, gws, workspace.'],
  ['--fail 3', '--fail 3: it must be a share, from 0 to 1.'],
  ['--cap many', '--cap many: it must be a number.'],
  ['--cap 1.5', '--cap 1.5: it must be a whole number.'],
  ['--delay 1-2-3', '--delay 1-2-3: it must be two numbers, such as 50-400.'],
  ['--fail-with cut,bite', '--fail-with cut,bite: it must be one of error, gateway, reset, cut, status, busy, late.'],
])('%s is refused with a sentence', (line, words) => {
  expect(() => read(line)).toThrow(words)
})

test('--help names every flag', () => {
  expect(read('--cap 1 --help')).toBe('help')
  for (const name of flags.keys()) expect(helpText()).toContain(`  --${name} `)
})
