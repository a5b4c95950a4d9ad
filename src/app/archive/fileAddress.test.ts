import { expect, test } from 'vitest'
import { type BrowserHistory, fileAddress } from './fileAddress.ts'

/** A browser's history, of which only the states are kept. */
function browserOf() {
  const states: unknown[] = [null]
  let place = 0
  const listeners = new Set<() => void>()
  const browser: BrowserHistory = {
    history: {
      get state() {
        return states[place]
      },
      pushState(state, _unused, url) {
        if (url !== undefined) throw new Error('the address must stay as it is')
        place += 1
        states.splice(place, states.length, state)
      },
      go(by = 0) {
        place += by
        for (const listener of listeners) listener()
      },
    },
    get parent() {
      return browser
    },
    addEventListener: (event, listener) => event === 'popstate' && listeners.add(listener),
    removeEventListener: (_event, listener) => listeners.delete(listener),
    setTimeout: () => 0,
    clearTimeout: () => undefined,
  }
  return { browser, length: () => states.length, listening: () => listeners.size }
}

test('Back and Forward go through what the file’s page showed, and Back at last out of it', () => {
  const { browser } = browserOf()
  let left = 0
  const { bar } = fileAddress(browser, '#first', () => left++)
  bar.history.pushState(null, '', '#second')
  bar.history.replaceState(null, '', '#second, changed')
  expect(bar.location.hash).toBe('#second, changed')
  browser.history.go(-1)
  expect(bar.location.hash).toBe('#first')
  browser.history.go(1)
  expect(bar.location.hash).toBe('#second, changed')
  expect(left).toBe(0)
  browser.history.go(-2)
  expect(left).toBe(1)
})

test('closing goes back to where the file was opened, however far that is', () => {
  const { browser } = browserOf()
  let left = 0
  const { bar, leave, release } = fileAddress(browser, '#first', () => left++)
  for (const each of ['#a', '#b', '#c']) bar.history.pushState(null, '', each)
  browser.history.go(-1)
  leave()
  expect(left).toBe(1)
  expect(browser.history.state).toBeNull()
  release()
  browser.history.go(1)
  expect(left).toBe(1)
})

test('in a frame, whose history is its page’s, nothing is added', () => {
  const { browser, length } = browserOf()
  const framed: BrowserHistory = Object.create(browser, { parent: { value: {} } })
  let left = 0
  const { bar, leave } = fileAddress(framed, '#first', () => left++)
  expect(length()).toBe(1)
  expect(bar.parent).not.toBe(bar)
  leave()
  expect(left).toBe(1)
})
