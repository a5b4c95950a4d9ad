// @ts-check
/**
 * The host's side of the interaction history viewer's embed contract, version 1. No dependencies.
 * Copy it to the application that shows the panel; docs/hosts/any-page.md tells how.
 *
 * @typedef {import('./host.js').PanelOptions} PanelOptions
 * @typedef {import('./host.js').Panel} Panel
 * @typedef {import('./host.js').Context} Context
 * @typedef {import('./host.js').ContextDone} ContextDone
 * @typedef {import('./host.js').PanelEvent} PanelEvent
 * @typedef {import('./host.js').PushedTranscript} PushedTranscript
 */

const protocol = 'interaction-history'
const version = 1
/** Characters of one message with data: the viewer takes no more than a million. */
const mostCharacters = 700_000
/** Messages sent without a pause: the viewer takes 200 at once, then 50 a second. */
const mostAtOnce = 40
const pauseMs = 1_000

/**
 * Puts the viewer into an element, and speaks with it.
 *
 * @param {HTMLElement} place where the frame goes
 * @param {PanelOptions} options
 * @returns {Panel}
 */
export function embedInteractionHistory(place, options) {
  const { handlers = {} } = options
  const instance = crypto.randomUUID()
  const address = new URL(options.url, document.baseURI)
  address.searchParams.set('embed', `v${version}`)
  address.searchParams.set('hostOrigin', location.origin)
  address.searchParams.set('instance', instance)
  for (const [name, value] of Object.entries(options.query ?? {})) address.searchParams.set(name, String(value))

  const frame = document.createElement('iframe')
  frame.title = options.title ?? 'Interaction history'
  // Printing opens a dialog of the browser, which a sandbox keeps from it.
  const dialogs = options.permissions?.print ? ' allow-modals' : ''
  frame.setAttribute('sandbox', `allow-scripts allow-same-origin allow-forms allow-downloads allow-popups${dialogs}`)
  frame.allow = 'clipboard-write'
  frame.referrerPolicy = 'no-referrer'
  frame.style.cssText = 'border: 0; inline-size: 100%; block-size: 100%'
  frame.src = address.href

  /** What a page that is loaded anew has to be told. */
  const now = {
    /** @type {(Context & { epoch: number }) | undefined} */ context: undefined,
    auth: options.auth,
    preferences: { ...options.preferences },
    permissions: { ...options.permissions },
  }
  let epoch = 0
  let answered = ''
  /** @type {MessagePort | undefined} */
  let port
  /** @type {Map<number, (done: ContextDone) => void>} */
  const waiting = new Map()
  const becomeReady = deferred()

  /** @param {Record<string, unknown>} message */
  const post = (message) => port?.postMessage(message)

  /**
   * What a page that is loaded anew is not told by `init`: said as soon as somebody listens.
   *
   * @param {Record<string, unknown>} message
   */
  const say = (message) => (port ? post(message) : void becomeReady.promise.then(() => post(message)))

  if (options.context) now.context = { ...options.context, epoch: ++epoch }

  /** @param {MessageEvent} event */
  const listen = (event) => {
    const hello = event.data
    if (event.origin !== address.origin || event.source !== frame.contentWindow) return
    if (hello?.protocol !== protocol || hello.type !== 'hello' || hello.instance !== instance) return
    if (!Array.isArray(hello.versions) || !hello.versions.includes(version) || hello.load === answered) return
    answered = hello.load
    port?.close()
    const channel = new MessageChannel()
    port = channel.port1
    port.onmessage = ({ data }) => hear(data)
    const init = {
      protocol,
      type: 'init',
      version,
      instance,
      load: hello.load,
      mode: options.mode ?? 'api',
      context: now.context ?? null,
      auth: now.auth ?? null,
      preferences: now.preferences,
      permissions: now.permissions,
      reservedKeys: options.reservedKeys ?? [],
    }
    frame.contentWindow?.postMessage(init, address.origin, [channel.port2])
  }

  /** @param {PanelEvent} message */
  const hear = (message) => {
    switch (message.type) {
      case 'ready':
        becomeReady.resolve()
        break
      case 'context.done':
        waiting.get(message.epoch)?.({ found: message.found, complete: message.complete })
        waiting.delete(message.epoch)
        break
      case 'auth.needed':
        void provide(message.reason)
        break
      case 'export.request':
        void decide('export', message, handlers.mayExport)
        break
      case 'reveal.request':
        void decide('reveal', message, handlers.mayReveal)
        break
    }
    handlers.event?.(message)
  }

  /** @param {string} reason */
  const provide = async (reason) => {
    const auth = await Promise.resolve(handlers.token?.(reason)).catch(() => undefined)
    if (auth) panel.setToken(auth)
  }

  /**
   * What the host was not asked to decide is granted: the permission says that it may be done.
   *
   * @param {'export' | 'reveal'} what
   * @param {{ re: string }} request
   * @param {((request: any) => boolean | string | Promise<boolean | string>) | undefined} ask a text is the reason of a refusal
   */
  const decide = async (what, request, ask) => {
    const verdict = await Promise.resolve(ask ? ask(request) : true).catch(() => false)
    if (verdict === true) return post({ type: `${what}.grant`, re: request.re })
    post({ type: `${what}.deny`, re: request.re, ...(typeof verdict === 'string' && { reason: verdict }) })
  }

  addEventListener('message', listen)
  place.append(frame)

  /** @type {Panel} */
  const panel = {
    frame,
    ready: becomeReady.promise,
    setContext(context) {
      now.context = { ...context, epoch: ++epoch }
      // Whoever waits for another customer waits in vain.
      for (const give of waiting.values()) give({ found: 0, complete: false })
      waiting.clear()
      const done = new Promise((resolve) => waiting.set(epoch, resolve))
      post({ type: 'context.set', ...now.context })
      return done
    },
    clearContext() {
      now.context = undefined
      post({ type: 'context.clear', epoch: ++epoch })
    },
    setToken(auth) {
      now.auth = auth
      post({ type: 'auth.token', ...auth })
    },
    setPreferences(preferences) {
      Object.assign(now.preferences, preferences)
      post({ type: 'preferences.set', ...preferences })
    },
    setPermissions(permissions) {
      now.permissions = { ...permissions }
      post({ type: 'permissions.set', ...permissions })
    },
    setFilter(parameters) {
      say({ type: 'filter.set', parameters })
    },
    post,
    select(interactionId) {
      say({ type: 'select', interactionId })
    },
    focus(on = 'list') {
      frame.focus()
      post({ type: 'focus', on })
    },
    setVisible(visible) {
      post({ type: 'visibility', visible })
    },
    async push(interactions, transcripts = []) {
      await becomeReady.promise
      const of = epoch
      let sequence = 0
      for (const part of partsOf(interactions, transcripts)) {
        // Another customer came meanwhile.
        if (of !== epoch) return
        if (sequence > 0 && sequence % mostAtOnce === 0) await new Promise((resolve) => setTimeout(resolve, pauseMs))
        post({ type: 'data.push', epoch: of, sequence: sequence++, ...part })
      }
    },
    destroy() {
      post({ type: 'destroy' })
      removeEventListener('message', listen)
      now.auth = undefined
      now.context = undefined
      frame.remove()
    },
  }
  return panel
}

/**
 * The data in parts that the viewer takes, the last one marked.
 *
 * @param {readonly unknown[]} interactions
 * @param {readonly PushedTranscript[]} transcripts
 */
function* partsOf(interactions, transcripts) {
  const empty = () => ({
    interactions: /** @type {unknown[]} */ ([]),
    transcripts: /** @type {PushedTranscript[]} */ ([]),
    last: false,
  })
  let part = empty()
  let size = 0
  for (const [list, items] of /** @type {const} */ ([
    ['interactions', interactions],
    ['transcripts', transcripts],
  ])) {
    for (const item of items) {
      const length = JSON.stringify(item).length
      if (size > 0 && size + length > mostCharacters) {
        yield part
        part = empty()
        size = 0
      }
      part[list].push(/** @type {any} */ (item))
      size += length
    }
  }
  yield { ...part, last: true }
}

function deferred() {
  /** @type {() => void} */
  let resolve = () => {}
  /** @type {Promise<void>} */
  const promise = new Promise((done) => {
    resolve = () => done()
  })
  return { promise, resolve }
}
