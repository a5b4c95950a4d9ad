import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, open, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { installPackage } from './debian.ts'
import { builtViewer } from './viewerServer.ts'

const places = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx']

/** An nginx that is on this machine. */
export function findNginx(): string | undefined {
  return places.find((place) => existsSync(place))
}

/** Fetches one where none is found. The page can be tested without. */
export function fetchNginx(): void {
  if (!findNginx()) installPackage('nginx-light')
}

export interface NginxSettings {
  /** What the template's variables stand for, but for the port and the folder. */
  readonly basePath: string
  readonly gwsUrl: string
  readonly frameAncestors: string
}

export interface RunningNginx {
  /** With the path that the viewer is at. */
  readonly url: string
  /** What it has logged so far. */
  readonly logged: () => Promise<string>
  readonly close: () => Promise<void>
}

/** Runs the configuration of `docs/deployment` as it is, with its files in `folder`. */
export async function serveByNginx(nginx: string, folder: string, settings: NginxSettings): Promise<RunningNginx> {
  await mkdir(folder, { recursive: true })
  const port = await freePort()
  const values: Readonly<Record<string, string>> = {
    LISTEN: `127.0.0.1:${port}`,
    BASE_PATH: settings.basePath,
    SITE: resolve(builtViewer),
    GWS_URL: settings.gwsUrl,
    FRAME_ANCESTORS: settings.frameAncestors,
  }
  const template = await readFile('docs/deployment/interaction-history.conf.template', 'utf8')
  const filled = template.replace(/\$\{([A-Z_]+)\}/g, (_, name: string) => values[name] ?? '')
  await writeFile(`${folder}/viewer.conf`, filled)
  await writeFile(`${folder}/nginx.conf`, around(folder))
  const log = `${folder}/access.log`
  // A file: nginx opens its standard output anew, which a pipe of Node's does not let it.
  const output = await open(log, 'w')
  const running = spawn(nginx, ['-p', folder, '-c', `${folder}/nginx.conf`, '-e', `${folder}/error.log`], {
    stdio: ['ignore', output.fd, 'inherit'],
  })
  await output.close()
  const url = `http://127.0.0.1:${port}${settings.basePath}`
  await untilUp(url, running)
  return {
    url,
    logged: () => readFile(log, 'utf8'),
    close: () =>
      new Promise((closed) => {
        running.once('exit', () => closed())
        running.kill('SIGTERM')
      }),
  }
}

/** What nginx needs around a server to run for anybody, from any folder. */
function around(folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return [
    'daemon off;',
    `pid ${folder}/nginx.pid;`,
    'events {}',
    'http {',
    '  types { text/html html; text/css css; text/javascript js; application/json json; image/svg+xml svg; }',
    ...temporary.map((kind) => `  ${kind}_temp_path ${folder}/${kind};`),
    `  include ${folder}/viewer.conf;`,
    '}',
  ].join('\n')
}

/** A port of this machine that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  await new Promise((closed) => server.close(closed))
  if (address === null || typeof address === 'string') throw new Error('there is no free port')
  return address.port
}

async function untilUp(url: string, running: ChildProcess): Promise<void> {
  while (running.exitCode === null) {
    const isUp = await fetch(url).then(
      () => true,
      () => false,
    )
    if (isUp) return
    await new Promise((next) => setTimeout(next, 20))
  }
  throw new Error(`nginx ended with ${running.exitCode}`)
}
