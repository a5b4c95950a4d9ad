import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { builtViewer, type RunningViewer } from './viewerServer.ts'

/** Serves the production build by the command that `npm start` ends with, in an environment with these variables. */
export async function startCommand(variables: Readonly<Record<string, string>>): Promise<RunningViewer> {
  const port = await freePort()
  const child = spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'preview', '--outDir', builtViewer], {
    env: { ...process.env, GWS_URL: '', GWS_PROFILE: '', NO_COLOR: '1', ...variables, PORT: String(port) },
  })
  const exit = once(child, 'exit')
  const close = async () => {
    child.kill()
    await exit
  }
  try {
    return { url: await addressOf(child), close }
  } catch (thrown) {
    await close()
    throw thrown
  }
}

/** As the command prints it when it is ready. */
function addressOf({ stdout, stderr }: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let printed = ''
    const read = (part: unknown) => {
      printed += String(part)
      const address = /Local:\s+(http:\S+)/.exec(printed)?.[1]
      if (address) found(address)
    }
    stdout?.on('data', read)
    stderr?.on('data', read)
    stdout?.once('end', () => failed(new Error(`it ended before it served:\n${printed}`)))
  })
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
