import { helpText, readFlags } from './commandLine.ts'
import type { ServerOptions } from './server.ts'
import { startServer } from './server.ts'

/** Starts the server that a command line asks for, and says where it is. */
export async function run(args: readonly string[]): Promise<void> {
  try {
    const options = readFlags(args)
    if (options === 'help') process.stdout.write(helpText())
    else process.stdout.write(greeting(options, (await startServer(options)).url))
  } catch (thrown) {
    process.stderr.write(`${thrown instanceof Error ? thrown.message : String(thrown)}\n`)
    process.exitCode = 1
  }
}

function greeting(
  { profile = 'rest', signIn, user = 'agent', password = 'agent' }: ServerOptions,
  url: string,
): string {
  const asks = signIn === 'basic' || (profile === 'workspace' && signIn !== 'none')
  const who = asks ? `Sign in as ${user} with the password ${password}.\n` : ''
  return `${url} speaks ${profile}.\n${who}The viewer reads it with GWS_URL=${url} GWS_PROFILE=${profile} npm start\n`
}
