import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Filter, noFilter, toggleValue } from '#src/model/filter.ts'
import { type FilterHistory, mostSteps, recorded, redone, startHistory, undone } from './filterHistory.ts'

const wordsOf = (text: string): Filter => (text === '' ? [] : [{ kind: 'words', text, negated: false }])
const media = (value: string): Filter => toggleValue(noFilter, 'media', value)
const typing = (at: number) => ({ name: 'typing', at, pause: 1_000 })
const typed = (history: FilterHistory, text: string, at: number) =>
  recorded(history, [...history.present.filter(({ kind }) => kind !== 'words'), ...wordsOf(text)], typing(at))

test('each change is a step back, and a step forward again', () => {
  const history = recorded(recorded(startHistory(noFilter), media('chat')), media('email'))
  expect(undone(history).present).toEqual(media('chat'))
  expect(undone(undone(history)).present).toEqual(noFilter)
  expect(redone(undone(history)).present).toEqual(media('email'))
  expect(redone(redone(undone(undone(history)))).present).toEqual(media('email'))
})

test('at either end there is nothing more to do', () => {
  const history = startHistory(media('chat'))
  expect(undone(history)).toBe(history)
  expect(redone(history)).toBe(history)
})

test('a new change drops what was undone', () => {
  const history = recorded(undone(recorded(startHistory(noFilter), media('chat'))), media('email'))
  expect(history.future).toEqual([])
  expect(undone(history).present).toEqual(noFilter)
})

test('keystrokes are one step, until somebody rests', () => {
  const word = typed(typed(typed(startHistory(noFilter), 'r', 0), 're', 200), 'ref', 900)
  expect(word.past).toEqual([noFilter])
  const more = typed(word, 'refund', 2_500)
  expect(undone(more).present).toEqual(wordsOf('ref'))
  expect(undone(undone(more)).present).toEqual(noFilter)
})

test('a tick between keystrokes is a step of its own', () => {
  const word = typed(startHistory(noFilter), 'r', 0)
  const ticked = recorded(word, toggleValue(word.present, 'media', 'chat'))
  const more = typed(ticked, 're', 100)
  expect(more.past).toHaveLength(3)
})

test('what is typed and taken back leaves nothing to undo', () => {
  expect(typed(typed(startHistory(noFilter), 'r', 0), '', 200)).toMatchObject({ past: [], present: noFilter })
})

test('typing after an undo does not go on with what was undone', () => {
  const history = undone(typed(typed(startHistory(noFilter), 'a', 0), 'ab', 100))
  expect(undone(typed(history, 'c', 200)).present).toEqual(noFilter)
})

test('the same filter in another order is no step', () => {
  const both = [...media('chat'), ...wordsOf('x')]
  const history = recorded(startHistory(both), [...both].reverse())
  expect(history.past).toEqual([])
})

test('only so many steps are kept', () => {
  let history = startHistory(noFilter)
  for (let step = 0; step < mostSteps + 50; step++) history = recorded(history, media(String(step)))
  expect(history.past).toHaveLength(mostSteps)
  expect(history.past[0]).toEqual(media('49'))
})

test('undoing everything and redoing it ends where it was, whatever was done', () => {
  const change = fc.record({ value: fc.constantFrom('chat', 'email', 'call'), at: fc.nat(5_000), typed: fc.boolean() })
  fc.assert(
    fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
      let at = 0
      let history = startHistory(noFilter)
      for (const each of changes) {
        at += each.at
        history = each.typed
          ? typed(history, each.value, at)
          : recorded(history, toggleValue(history.present, 'media', each.value))
      }
      let back = history
      for (let step = history.past.length; step > 0; step--) back = undone(back)
      expect(back.past).toEqual([])
      expect(back.present).toEqual(noFilter)
      for (let step = history.past.length; step > 0; step--) back = redone(back)
      expect(back.present).toEqual(history.present)
      expect(back.past).toEqual(history.past)
    }),
  )
})
