import { expect, test } from 'vitest'
import type { Filter } from '#src/model/filter.ts'
import { interactionId } from '#src/model/ids.ts'
import { writeAddress } from './codec.ts'
import { defaultView } from './viewState.ts'
import { type AddressBar, createViewStore } from './viewStore.ts'

type EventName = Parameters<AddressBar['addEventListener']>[0]

/** As much of a browser's window as holds an address: entries to go back through, a clock to wind, a ration. */
class Tab implements AddressBar {
  readonly parent: unknown
  readonly entries: string[]
  replaced = 0
  isRationUsedUp = false
  readonly listeners = new Map<EventName, Set<() => void>>()
  private place = 0
  private time = 0
  private timers = new Map<number, { readonly at: number; readonly run: () => void }>()

  constructor(hash = '', parent?: unknown) {
    this.entries = [hash]
    this.parent = parent ?? this
  }

  get location() {
    return { hash: this.entries[this.place] ?? '' }
  }

  readonly history = {
    pushState: (_state: unknown, _title: string, url?: string | URL | null) => {
      this.spend()
      this.entries.splice(this.place + 1)
      this.place = this.entries.push(String(url)) - 1
    },
    replaceState: (_state: unknown, _title: string, url?: string | URL | null) => {
      this.spend()
      this.replaced++
      this.entries[this.place] = String(url)
    },
  }

  addEventListener(event: EventName, listener: () => void) {
    this.listeners.set(event, (this.listeners.get(event) ?? new Set()).add(listener))
  }

  removeEventListener(event: EventName, listener: () => void) {
    this.listeners.get(event)?.delete(listener)
  }

  setTimeout(run: () => void, ms: number) {
    const id = this.timers.size + this.time * 1_000 + 1
    this.timers.set(id, { at: this.time + ms, run })
    return id
  }

  clearTimeout(timer: number | undefined) {
    if (timer !== undefined) this.timers.delete(timer)
  }

  pass(ms: number) {
    this.time += ms
    for (const [id, { at, run }] of [...this.timers]) {
      if (at > this.time || !this.timers.delete(id)) continue
      run()
    }
  }

  go(steps: number) {
    this.place += steps
    this.fire('popstate')
    this.fire('hashchange')
  }

  paste(hash: string) {
    this.entries.splice(this.place + 1)
    this.place = this.entries.push(hash) - 1
    this.fire('popstate')
    this.fire('hashchange')
  }

  fire(event: EventName) {
    for (const listener of this.listeners.get(event) ?? []) listener()
  }

  private spend() {
    if (this.isRationUsedUp) throw new DOMException('Too many calls', 'SecurityError')
  }
}

const searching = (text: string) => ({ filter: [{ kind: 'words', text, negated: false }] satisfies Filter })

function open(tab: Tab) {
  const store = createViewStore(tab)
  let calls = 0
  store.subscribe(() => calls++)
  return { store, calls: () => calls }
}

test('a line goes with its interaction', () => {
  const tab = new Tab('#/interactions?id=a&tab=conversation&line=3')
  const store = createViewStore(tab)
  store.change({ tab: 'details' }, 'replace')
  expect(store.get().line).toBe(3)
  store.change({ openId: interactionId('b') }, 'push')
  expect(store.get().line).toBeUndefined()
  store.change({ openId: interactionId('c'), line: 2 }, 'push')
  expect(store.get().line).toBe(2)
  store.close()
})

test('a page starts with what its address asks for and leaves the address as it is', () => {
  const tab = new Tab('#/agents/u1?view=timeline&view=x&tz=Mars')
  const { store } = open(tab)
  expect(store.get()).toEqual({ ...defaultView, scope: { kind: 'agent', userId: 'u1' }, view: 'timeline' })
  expect(store.problems()).toEqual(['tz=Mars'])
  tab.pass(1_000)
  expect(tab.replaced).toBe(0)
})

test('typing changes the state at once, the address 300 ms later and once', () => {
  const tab = new Tab()
  const { store, calls } = open(tab)
  for (const text of ['r', 're', 'ref']) store.change(searching(text), 'replace')
  expect(store.get()).toEqual({ ...defaultView, ...searching('ref') })
  expect(calls()).toBe(3)
  tab.pass(299)
  expect(tab.location.hash).toBe('')
  tab.pass(1)
  expect(tab.entries).toEqual(['#/interactions?q=ref'])
  expect(tab.replaced).toBe(1)
})

test('somebody who types without a pause still has an address that follows', () => {
  const tab = new Tab()
  const { store } = open(tab)
  for (let strokes = 1; strokes <= 100; strokes++) {
    store.change(searching('x'.repeat(strokes)), 'replace')
    tab.pass(100)
  }
  expect(tab.replaced).toBeGreaterThan(20)
  expect(tab.replaced).toBeLessThan(40)
})

test('a step is pushed at once, after what was still to be written', () => {
  const tab = new Tab()
  const { store } = open(tab)
  store.change(searching('ref'), 'replace')
  store.change({ view: 'timeline' }, 'push')
  expect(tab.entries).toEqual(['#/interactions?q=ref', '#/interactions?q=ref&view=timeline'])
  tab.pass(1_000)
  expect(tab.entries).toHaveLength(2)
})

test('a step to where one is leaves no entry', () => {
  const tab = new Tab('#/interactions')
  const { store } = open(tab)
  store.change({ view: 'table' }, 'push')
  tab.pass(1_000)
  expect(tab.entries).toEqual(['#/interactions'])
})

test('Back and Forward bring the screen of then', () => {
  const tab = new Tab()
  const { store, calls } = open(tab)
  store.change({ openId: interactionId('a') }, 'push')
  store.change({ view: 'timeline' }, 'push')
  const before = calls()
  tab.go(-1)
  expect(store.get()).toEqual({ ...defaultView, openId: 'a' })
  expect(calls()).toBe(before + 1) // once, though the browser tells it twice
  tab.go(-1)
  expect(store.get()).toEqual(defaultView)
  tab.go(2)
  expect(store.get()).toEqual({ ...defaultView, openId: 'a', view: 'timeline' })
})

test('a change on its way to the address does not follow the user back', () => {
  const tab = new Tab()
  const { store } = open(tab)
  store.change({ view: 'timeline' }, 'push')
  store.change(searching('ref'), 'replace')
  tab.go(-1)
  expect(store.get()).toEqual(defaultView)
  tab.pass(1_000)
  expect(tab.entries).toEqual(['', '#/interactions?view=timeline'])
})

test('a link pasted into the same tab is followed', () => {
  const tab = new Tab('#/interactions')
  const { store } = open(tab)
  tab.paste('#/contacts/c%2F1?q=refund&state=asleep')
  expect(store.get()).toEqual({
    ...defaultView,
    scope: { kind: 'contact', contactId: 'c/1' },
    ...searching('refund'),
  })
  expect(store.problems()).toEqual(['state=asleep'])
})

test('a page that is left has its address up to date', () => {
  const tab = new Tab()
  const { store } = open(tab)
  store.change(searching('ref'), 'replace')
  tab.fire('pagehide')
  expect(tab.location.hash).toBe('#/interactions?q=ref')
})

test('inside a frame every step replaces: the Back button is the outer page’s', () => {
  const tab = new Tab('', { outer: true })
  const { store } = open(tab)
  store.change({ view: 'timeline' }, 'push')
  store.change({ openId: interactionId('a') }, 'push')
  tab.pass(300)
  expect(tab.entries).toEqual(['#/interactions?view=timeline&id=a'])
})

test('a used-up ration costs nothing but time', () => {
  const tab = new Tab()
  const { store } = open(tab)
  tab.isRationUsedUp = true
  store.change({ view: 'timeline' }, 'push')
  store.change(searching('ref'), 'replace')
  tab.pass(300)
  expect(store.get().view).toBe('timeline')
  expect(tab.location.hash).toBe('')
  tab.isRationUsedUp = false
  tab.pass(300)
  expect(tab.location.hash).toBe(writeAddress(store.get()))
})

test('who stops listening is not called, and a closed store lets go of the window', () => {
  const tab = new Tab()
  const store = createViewStore(tab)
  let calls = 0
  const stop = store.subscribe(() => calls++)
  store.change({ view: 'timeline' }, 'replace')
  stop()
  store.change({ view: 'table' }, 'replace')
  expect(calls).toBe(1)
  store.close()
  expect([...tab.listeners.values()].map((each) => each.size)).toEqual([0, 0, 0])
})
