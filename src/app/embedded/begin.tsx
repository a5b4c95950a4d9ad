import type { EmbedAddress } from '#src/embed/address.ts'
import type { FromHost } from '#src/embed/fromHost.ts'
import type { Connected } from '#src/embed/handshake.ts'
import { HostLine } from '#src/embed/hostLine.ts'
import { readAddress } from '#src/url/codec.ts'
import type { Config } from '../config.ts'
import { connect } from '../connect.ts'
import { firstViews } from '../preload.ts'
import { EmbeddedApp } from './EmbeddedApp.tsx'
import type { Show } from './embed.tsx'
import { HostAuth } from './hostAuth.ts'
import { Panel } from './panel.ts'

export interface Beginning {
  readonly config: Config
  readonly address: EmbedAddress
  readonly connected: Connected
}

/** What follows the handshake: the server, the panel, and the wire that moves it. */
export async function begin(show: Show, { config, address, connected }: Beginning): Promise<void> {
  const { init, port } = connected
  const waiting: FromHost[] = []
  let take = (message: FromHost): void => {
    waiting.push(message)
  }
  let holdBack = () => {}
  const line = new HostLine(port, {
    onMessage: (message) => take(message),
    onHeldBack: () => holdBack(),
    now: Date.now,
  })
  for (const name of address.problems) line.send({ type: 'error', code: 'address', of: name })
  if (config.fields) (await import('../fields.ts')).callFields(config.fields)
  const auth = new HostAuth(init.auth ?? undefined, (reason) => line.send({ type: 'auth.needed', reason }))
  const connection =
    init.mode === 'api'
      ? await connect(config, { token: auth.token, sessionOf: (own) => auth.sessionOf(own) })
      : undefined
  const panel = new Panel({
    config,
    connection,
    first: readAddress(location.hash).view,
    surroundings: { may: init.permissions, hidden: address.hide, setsCustomer: true },
    send: (message) => line.send(message),
  })
  take = (message) => {
    switch (message.type) {
      case 'context.set':
        return panel.setContext(message)
      case 'context.clear':
        return panel.clear(message.epoch)
      case 'auth.token':
        return auth.take(message)
      case 'destroy':
        auth.forget()
        panel.destroy()
        return line.close()
      default:
        return undefined
    }
  }
  holdBack = () => panel.blank()
  await firstViews
  if (init.context) panel.setContext(init.context)
  for (const message of waiting) take(message)
  show(<EmbeddedApp panel={panel} />)
  line.send({ type: 'ready', version: init.version })
}
