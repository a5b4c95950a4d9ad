import type { ReactNode } from 'react'
import { type EmbedAddress, readEmbedAddress } from '#src/embed/address.ts'
import { type Connected, type Introduction, shakeHands } from '#src/embed/handshake.ts'
import { embedWords } from '#src/text/embedWords.ts'
import { type Config, loadConfig } from '../config.ts'
import { Blank } from './Blank.tsx'
import { isWelcome } from './isWelcome.ts'
import { NotConnected } from './NotConnected.tsx'
import { Refusal } from './Refusal.tsx'
import { randomCode } from './randomCode.ts'

export type Show = (screen: ReactNode) => void

/**
 * Starts the page inside another application's: nothing is asked of the server before that has introduced itself.
 *
 * @param firstViews resolves when the code of the page is here
 */
export async function embed(show: Show, firstViews: Promise<unknown>): Promise<void> {
  const code = randomCode()
  // By the address or the browser, until the host says. It comes with the page's own code; in English rather than not at all.
  const locale = import('../locale.ts')
  const spoken = locale.then(({ speakAtStart }) => speakAtStart()).catch(() => undefined)
  const address = readEmbedAddress(location.search)
  const known = await introduce(address)
  if (typeof known === 'string') {
    await spoken
    return show(<Refusal reference={`${known}-${code}`} />)
  }
  const connected = await greet(show, { ...known, load: randomCode() }, { code, spoken })
  // So that what the host says of the language comes last.
  await locale
  // Beside what it needs: the code of the page that it will show is on its way already.
  const { begin } = await import('./begin.tsx')
  await begin(show, { config: known.config, address, connected, firstViews })
}

interface Known extends Omit<Introduction, 'load'> {
  readonly config: Config
}

/** Whom to greet; or why nobody, in one word for the reference code. */
async function introduce({ hostOrigin, instance }: EmbedAddress): Promise<Known | string> {
  if (window.parent === window) return 'FRAME'
  if (new URLSearchParams(location.search).get('embed') !== 'v1') return 'EMBED'
  if (hostOrigin === undefined) return 'HOST'
  const read = await loadConfig()
  // What is wrong with it is nobody's business who may not be on its list.
  if (!read.ok) return 'CONFIG'
  if (!isWelcome(hostOrigin, read.config.allowedHosts, location)) return 'HOST'
  return instance === undefined ? 'INSTANCE' : { config: read.config, hostOrigin, instance }
}

interface Saying {
  readonly code: string
  /** Resolves when what is shown is in the user's language. */
  readonly spoken: Promise<void>
}

/** Until the host answers, however often that has to be tried. */
async function greet(show: Show, introduction: Introduction, { code, spoken }: Saying): Promise<Connected> {
  for (;;) {
    let isAwaited = true
    const shaken = shakeHands(window, introduction)
    void spoken.then(() => {
      if (isAwaited) show(<Connecting />)
    })
    const connected = await shaken
    isAwaited = false
    if (connected) return connected
    await spoken
    await new Promise<void>((resolve) => show(<NotConnected reference={`INIT-${code}`} onTryAgain={resolve} />))
  }
}

function Connecting() {
  return (
    <Blank>
      <p role="status">{embedWords.connecting}</p>
    </Blank>
  )
}
