import { faultKinds } from './faultPlan.ts'
import { isOn, kindsOf, number, oneOf, pair, share, whole } from './flagValues.ts'
import type { ServerOptions } from './server.ts'

export interface Flag {
  /** What follows it; a flag without is a switch. */
  readonly value: string | undefined
  readonly words: string
  readonly read: (sent: string) => Partial<ServerOptions>
}

function flag(value: string | undefined, words: string, read: Flag['read']): Flag {
  return { value, words, read }
}

/** All flags of the command line, by name. */
export const flags: ReadonlyMap<string, Flag> = new Map([
  [
    'profile',
    flag('rest|gws|workspace', 'which of the three servers (rest)', (sent) => ({
      profile: oneOf(sent, ['rest', 'gws', 'workspace']),
    })),
  ],
  ['port', flag('N', 'where it listens (8080; 0 takes a free one)', (sent) => ({ port: whole(sent) }))],
  ['host', flag('NAME', 'the address it listens at (127.0.0.1)', (sent) => ({ host: sent }))],
  ['count', flag('N', 'interactions (12000)', (sent) => ({ count: whole(sent) }))],
  ['seed', flag('N', 'another seed, another contact centre, other chances (1)', (sent) => ({ seed: whole(sent) }))],
  ['days', flag('N', 'how many days the interactions cover (90)', (sent) => ({ days: whole(sent) }))],
  ['oddities', flag('on|off', 'records that depart from the documentation (on)', (sent) => ({ oddities: isOn(sent) }))],
  ['cap', flag('N', 'rows in one answer at most, whatever is asked for', (sent) => ({ cap: whole(sent) }))],
  [
    'dates',
    flag('days|instants', 'what fromDate and toDate may be (instants)', (sent) => ({
      dates: oneOf(sent, ['days', 'instants']),
    })),
  ],
  [
    'sign-in',
    flag('none|basic', 'whether user and password are asked for (none; workspace: basic)', (sent) => ({
      signIn: oneOf(sent, ['none', 'basic']),
    })),
  ],
  ['user', flag('NAME', "who may sign in (agent), beside any agent's user name", (sent) => ({ user: sent }))],
  ['password', flag('WORD', 'the password of all of them (agent)', (sent) => ({ password: sent }))],
  ['session-seconds', flag('N', 'how long a session lasts (for ever)', (sent) => ({ sessionSeconds: number(sent) }))],
  [
    'csrf',
    flag('on|off', 'whether POSTs need the token that comes with any GET (off)', (sent) => ({ csrf: isOn(sent) })),
  ],
  [
    'cors',
    flag('ORIGIN,…|any', 'pages of which other origins may ask', (sent) => ({
      cors: sent === 'any' ? sent : sent.split(','),
    })),
  ],
  ['fail', flag('SHARE', 'the share of answers that fail, such as 0.3', (sent) => ({ fail: share(sent) }))],
  [
    'fail-with',
    flag('KIND,…', `in which ways, in turn: ${faultKinds.join(', ')} (all)`, (sent) => ({ failWith: kindsOf(sent) })),
  ],
  ['delay', flag('LEAST-MOST', 'how long each answer waits, in ms, such as 50-400', (sent) => ({ delay: pair(sent) }))],
  [
    'early',
    flag('SHARE', 'gws, workspace: events that come before their HTTP answer', (sent) => ({ early: share(sent) })),
  ],
  [
    'lose',
    flag('SHARE|N', 'gws, workspace: events that never come; 1 and more: the first N', (sent) => ({
      lose: number(sent),
    })),
  ],
  [
    'fail-events',
    flag('SHARE', 'gws, workspace: events that say that the request failed', (sent) => ({ failEvents: share(sent) })),
  ],
  [
    'forget',
    flag('N', 'gws, workspace: forget the CometD session once, with the Nth request', (sent) => ({
      forget: whole(sent),
    })),
  ],
  ['immediate', flag(undefined, 'gws: rows come at once, in the HTTP answer', () => ({ immediate: true }))],
  ['unsorted', flag(undefined, 'workspace: rows come in any order', () => ({ unsorted: true }))],
  ['ignores-dates', flag(undefined, 'workspace: rows beyond the dates come too', () => ({ ignoresDates: true }))],
  ['ignores-limit', flag(undefined, 'workspace: maxResults has no effect', () => ({ ignoresLimit: true }))],
  ['ignores-agent', flag(undefined, 'workspace: rows of all agents come', () => ({ ignoresAgent: true }))],
  [
    'outage',
    flag('AFTER-LASTING', 'workspace: UCS is out of service, in seconds, such as 10-20', (sent) => ({
      outage: pair(sent),
    })),
  ],
  ['lean', flag(undefined, 'rest: with --rows, short rows without attached data', () => ({ lean: true }))],
  ['rows', flag('N', 'rest: so many plain rows in one answer, for measurements', (sent) => ({ rows: whole(sent) }))],
  ['site', flag('FOLDER', 'a folder with the built page, served from the same origin', (sent) => ({ site: sent }))],
])
