import type { EmbedAddress } from '#src/embed/address.ts'
import type { FromHost, HostPreferences } from '#src/embed/fromHost.ts'
import type { Connected } from '#src/embed/handshake.ts'
import { HostLine } from '#src/embed/hostLine.ts'
import type { ToHost } from '#src/embed/toHost.ts'
import { readAddress } from '#src/url/codec.ts'
import { onAudit } from '../audit.ts'
import type { Config } from '../config.ts'
import { connect } from '../connect.ts'
import { localeOf, speakAs } from '../locale.ts'
import { loadPreferences, type Preferences } from '../preferences.ts'
import { suggestPreferences } from '../usePreferences.ts'
import { EmbeddedApp } from './EmbeddedApp.tsx'
import type { Show } from './embed.tsx'
import { Guards } from './guards.ts'
import { hearHost } from './hearHost.ts'
import { HostAuth } from './hostAuth.ts'
import { watchKeys } from './keys.ts'
import { followLinks } from './links.ts'
import { Panel } from './panel.ts'
import { PanelScreen } from './panelScreen.ts'
import { Questions } from './questions.ts'
import { Reports } from './reports.ts'
import { tellHeight } from './tellHeight.ts'

export interface Beginning {
  readonly config: Config
  readonly address: EmbedAddress
  readonly connected: Connected
  readonly firstViews: Promise<unknown>
}

/** What follows the handshake: the server, the panel, and the wire that moves it. */
export async function begin(show: Show, { config, address, connected, firstViews }: Beginning): Promise<void> {
  const { init, port } = connected
  // What comes before all is in place waits its turn.
  const waiting: FromHost[] = []
  let take = (message: FromHost): void => {
    waiting.push(message)
  }
  let holdBack = () => {}
  const line = new HostLine(port, {
    onMessage: (message) => take(message),
    onHeldBack: () => holdBack(),
    // Whatever becomes of the machine's clock.
    now: () => performance.now(),
  })
  const send = (message: ToHost) => line.send(message)
  for (const name of address.problems) send({ type: 'error', code: 'address', of: name })
  const { monitorUrl } = config
  if (monitorUrl) void import('../monitor/monitor.ts').then(({ monitor }) => monitor(monitorUrl))
  if (config.fields) (await import('../fields.ts')).callFields(config.fields)

  const auth = new HostAuth(init.auth ?? undefined, (reason) => send({ type: 'auth.needed', reason }))
  const connection =
    init.mode === 'api'
      ? await connect(config, { token: auth.token, sessionOf: (own) => auth.sessionOf(own) })
      : undefined
  const questions = new Questions(send)
  const reports = new Reports(send, () => screen.get().surroundings.may.transcript)
  const screen = new PanelScreen({
    may: init.permissions,
    hidden: address.hide,
    setsCustomer: true,
    keepsNotes: false,
    ask: questions.ask,
    onResult: reports.result,
  })
  const panel = new Panel({
    config,
    connection,
    pushing: init.mode === 'push' ? (await import('./pushing.ts')).pushing : undefined,
    first: readAddress(location.hash).view,
    screen,
    send,
    onPage: (page) => {
      questions.drop()
      reports.follow(page?.store)
    },
  })
  const guards = new Guards(init.permissions, send, (why) => screen.say(why))
  const prefer = (preferences: HostPreferences) => {
    suggestPreferences(chosen(preferences))
    panel.prefer(preferences)
    if (preferences.locale !== undefined) void speakAs(preferences.locale)
  }
  const first: HostPreferences = { ...said(address), ...init.preferences }
  const spoken = speakAs(first.locale ?? localeOf(loadPreferences().language))
  prefer({ ...first, locale: undefined })
  followLinks(() => panel.page?.store, send)
  watchKeys(new Set(init.reservedKeys), () => panel.page?.store.get().openId !== undefined, send)
  onAudit((event) => send({ type: 'audit', ...event }))
  tellHeight(send)

  take = hearHost({ panel, auth, questions, guards, prefer, close: () => line.close() })
  holdBack = () => panel.blank()
  await spoken
  await firstViews
  show(<EmbeddedApp screen={screen} onCopied={guards.copied} />)
  send({ type: 'ready', version: init.version })
  if (init.context) panel.setContext(init.context)
  for (const message of waiting) take(message)
}

/** What the address says of the same things. */
function said({ theme, locale, timeZone, density }: EmbedAddress): HostPreferences {
  return {
    ...(theme && { theme }),
    ...(locale && { locale }),
    ...(timeZone && { timeZone }),
    ...(density && { density }),
  }
}

/** Those that are preferences of the page itself. */
function chosen({ theme, density, letterKeys }: HostPreferences): Partial<Preferences> {
  return {
    ...(theme && { theme }),
    ...(density && { density }),
    ...(letterKeys !== undefined && { letterKeys }),
  }
}
