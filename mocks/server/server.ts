import { makeContactCentre } from '#mocks/generator/contactCentre.ts'
import { LiveWorld, type RecordPatch } from '#mocks/liveWorld.ts'
import type { World } from '#mocks/world.ts'
import type { Backend, BackendOptions, Profile, ServiceState } from './backend.ts'
import { bearer } from './bearer.ts'
import { cors } from './cors.ts'
import { delaying, failing } from './failing.ts'
import { type FaultKind, FaultPlan } from './faultPlan.ts'
import { faults } from './faults.ts'
import { makeLeanWorld } from './leanWorld.ts'
import { Listener } from './listener.ts'
import type { DemonstrationOptions } from './middleware.ts'
import { inOrder, type NodeMiddleware } from './nodeMiddleware.ts'
import { plainAnswers } from './plainAnswers.ts'
import { makePlainWorld } from './plainWorld.ts'
import { type LoggedRequest, RequestLog } from './requestLog.ts'
import { site } from './site.ts'
import { makeGws, makeRest } from './webServices.ts'
import { makeWorkspace } from './workspace/workspace.ts'

export interface ServerOptions extends DemonstrationOptions, BackendOptions {
  /** `rest` if left out. */
  readonly profile?: Profile
  /** A free one if left out. */
  readonly port?: number
  readonly host?: string
  /** Interactions of the generated world; the same as `interactions`. */
  readonly count?: number
  /** Origins whose pages may ask; none if left out. */
  readonly cors?: readonly string[] | 'any'
  /** For measurements: as many plain rows of the last 29 days, all in one answer, made beforehand; `rest` only. */
  readonly rows?: number
  /** For measurements of a million: these rows are short ones, without attached data. */
  readonly lean?: boolean
  /** Only who brings one of these bearer tokens is let in; everybody if left out. */
  readonly tokens?: readonly string[]
  /** A folder with the built page, to be served beside the data. */
  readonly site?: string
  /** The share of answers that fail, 0 to 1, by chance from the seed. */
  readonly fail?: number
  /** In which ways they fail, in turn; in all if left out. */
  readonly failWith?: readonly FaultKind[]
  /** How long each answer waits, least and most, in ms. */
  readonly delay?: readonly [least: number, most: number]
  /** `workspace`: UCS is out of service from so many seconds after the start, for so many seconds. */
  readonly outage?: readonly [after: number, lasting: number]
}

export interface RunningServer extends Pick<Backend, 'startedSessions' | 'forgetSessions' | 'renewTokens'> {
  /** Without a slash at the end. */
  readonly url: string
  /** What it knows now. */
  readonly world: World
  /** All that came, in their order. */
  readonly requests: readonly LoggedRequest[]
  /** Lets that many new interactions begin, at `at` if given (epoch ms), else now. Gives their ids, newest first. */
  publishNew(count: number, at?: number): readonly string[]
  /** Changes fields of one interaction, as sent: `{ state: 'Stopped', endDate: '…' }`. */
  change(id: string, patch: RecordPatch): void
  /** From now on these tokens count, and no others. */
  setTokens(tokens: readonly string[]): void
  /** From now on this share of the answers fails. */
  setFail(share: number): void
  /** `workspace`: UCS goes out of service, or comes back; all who listen are told. */
  announce(state: ServiceState): void
  /** Breaks what is under way; nobody answers until `restart`. */
  stop(): Promise<void>
  /** The same server at the same port: who was signed in still is, CometD's sessions are forgotten. */
  restart(): Promise<void>
  /** Breaks what is under way and frees the port for good. */
  close(): Promise<void>
}

/** A contact centre's server on a port of its own. Answers at once unless `delay` or `latency` says otherwise. */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const world = liveWorldOf(options)
  const backend = backendOf(world, options)
  const log = new RequestLog()
  const plan = new FaultPlan(options.fail ?? 0, world.seed, options.failWith)
  let tokens = new Set(options.tokens)
  const around = [
    ...middlewaresAround(options, log, plan, world.seed),
    ...(options.tokens ? [bearer((token) => tokens.has(token))] : []),
  ]
  const behind = options.site === undefined ? [] : [site(options.site)]
  const { host = '127.0.0.1', port = 0 } = options
  const listener = new Listener(inOrder([...around, backend.handle, ...behind]), host, port)
  await listener.start()
  const endOutages = planOutage(backend, options)

  const stop = async () => {
    await listener.stop()
    backend.loseConnections()
  }
  return {
    url: listener.url,
    world,
    requests: log.requests,
    get startedSessions() {
      return backend.startedSessions
    },
    publishNew: (count, at) => world.publishNew(count, at),
    change: (id, patch) => world.change(id, patch),
    setTokens(next) {
      tokens = new Set(next)
    },
    setFail(share) {
      plan.share = share
    },
    forgetSessions: () => backend.forgetSessions(),
    renewTokens: () => backend.renewTokens(),
    announce: (state) => backend.announce(state),
    stop,
    restart: () => listener.start(),
    async close() {
      endOutages()
      await stop()
      backend.close()
    },
  }
}

/** A given `now` stands still, so that what is asked for is the same in every run. */
function liveWorldOf({ world, count, rows, lean, ...options }: ServerOptions): LiveWorld {
  const now = options.now ?? Date.now()
  const generated = () => makeContactCentre({ ...options, now, ...(count !== undefined && { interactions: count }) })
  const made = lean ? makeLeanWorld : makePlainWorld
  const base = rows === undefined ? (world ?? generated()) : made(rows, now, options.seed)
  const fixed = options.now ?? world?.now
  return new LiveWorld(base, fixed === undefined ? Date.now : () => fixed)
}

function backendOf(world: World, options: ServerOptions): Backend {
  switch (options.profile) {
    case 'gws':
      return makeGws(world, options)
    case 'workspace':
      return makeWorkspace(world, options)
    default:
      return makeRest(world, options, options.rows === undefined ? [] : [plainAnswers(world, options.cap)])
  }
}

function middlewaresAround(
  { cors: origins, fault, delay }: ServerOptions,
  log: RequestLog,
  plan: FaultPlan,
  seed: number,
): readonly NodeMiddleware[] {
  return [
    ...(origins ? [cors(origins)] : []),
    log.note,
    ...(fault ? [faults(fault)] : []),
    failing(plan),
    ...(delay ? [delaying(delay, seed)] : []),
  ]
}

/** Gives what calls it off. */
function planOutage(backend: Backend, { outage }: ServerOptions): () => void {
  if (!outage) return () => {}
  const [after, lasting] = outage
  const timers = [
    setTimeout(() => backend.announce('Unavailable'), after * 1_000),
    setTimeout(() => backend.announce('Available'), (after + lasting) * 1_000),
  ]
  return () => timers.forEach(clearTimeout)
}
