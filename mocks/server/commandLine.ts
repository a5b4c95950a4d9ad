import { parseArgs } from 'node:util'
import { flags } from './flags.ts'
import type { ServerOptions } from './server.ts'

/** What a command line asks for. Throws an `Error` whose message is a sentence for whoever typed it. */
export function readFlags(args: readonly string[]): ServerOptions | 'help' {
  const options = Object.fromEntries(
    [...flags].map(([name, { value }]) => [name, { type: value === undefined ? 'boolean' : 'string' } as const]),
  )
  const { values, tokens } = parse(args, { ...options, help: { type: 'boolean' } })
  if (values['help']) return 'help'
  let read: ServerOptions = { port: 8080 }
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const flag = flags.get(token.name)
    try {
      if (flag) read = { ...read, ...flag.read(token.value ?? '') }
    } catch (thrown) {
      throw new Error(`--${token.name} ${token.value ?? ''}: ${thrown instanceof Error ? thrown.message : thrown}`)
    }
  }
  return read
}

/** All flags, a line each. */
export function helpText(): string {
  const heads = [...flags].map(([name, { value }]) => `  --${name}${value === undefined ? '' : ` ${value}`}`)
  const width = Math.max(...heads.map((head) => head.length)) + 2
  const lines = [...flags.values()].map(({ words }, place) => `${heads[place]?.padEnd(width)}${words}`)
  return `A contact centre's server, for development and tests.\n\n${lines.join('\n')}\n  --help\n`
}

type ParseOptions = Record<string, { readonly type: 'boolean' | 'string' }>

function parse(args: readonly string[], options: ParseOptions) {
  try {
    return parseArgs({ args: [...args], options, tokens: true })
  } catch (thrown) {
    const words = thrown instanceof Error ? thrown.message.split('. ')[0] : String(thrown)
    throw new Error(`${words}. --help lists all flags.`)
  }
}
