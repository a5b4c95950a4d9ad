import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Drag, type DragEvent, dragged, gripAt } from './brush.ts'
import type { Span } from './span.ts'

/** Ten slots of 20 px. */
const edges = Array.from({ length: 11 }, (_, at) => at * 20)
const reach = 12
const middle: Span = { start: 4, end: 7 } // 80 to 140 px

const press = (x: number, span?: Span): DragEvent => ({ kind: 'press', x, edges, span, reach })
const move = (x: number): DragEvent => ({ kind: 'move', x, edges })
const release = (x: number): DragEvent => ({ kind: 'release', x, edges })
const play = (...events: readonly DragEvent[]) => events.reduce<Drag | undefined>(dragged, undefined)

test('without a selection the whole plot is there to draw one', () => {
  expect([0, 100, 200].map((x) => gripAt(edges, undefined, x, reach))).toEqual(['plot', 'plot', 'plot'])
})

test('a selection is held by its edges within reach, and by its body between them', () => {
  const grips = [67, 68, 80, 92, 96, 124, 128, 140, 152, 153].map((x) => gripAt(edges, middle, x, reach))
  expect(grips).toEqual(['plot', 'start', 'start', 'start', 'body', 'body', 'end', 'end', 'end', 'plot'])
})

test('a narrow selection still has a body', () => {
  const narrow = { start: 5, end: 6 } // 100 to 120 px
  expect([94, 105, 106, 110, 114, 115, 126].map((x) => gripAt(edges, narrow, x, reach))).toEqual([
    'start',
    'start',
    'body',
    'body',
    'body',
    'end',
    'end',
  ])
})

test('a drag over the plot selects every slot it touches', () => {
  expect(play(press(45), move(70))).toMatchObject({ phase: 'dragging', span: { start: 2, end: 4 } })
})

test('a drag to the left selects the same as one to the right', () => {
  expect(play(press(70), move(45))?.span).toEqual({ start: 2, end: 4 })
})

test('a drag out of the plot ends at its side', () => {
  expect(play(press(150), move(900))?.span).toEqual({ start: 7, end: 10 })
  expect(play(press(50), move(-900))?.span).toEqual({ start: 0, end: 3 })
})

test('a new drag beside a selection replaces it', () => {
  expect(play(press(10, middle), move(45))?.span).toEqual({ start: 0, end: 3 })
})

test('the body moves by whole slots and keeps its width', () => {
  expect(play(press(110, middle), move(129))?.span).toEqual({ start: 5, end: 8 })
  expect(play(press(110, middle), move(119))?.span).toEqual(middle)
  expect(play(press(110, middle), move(-300))?.span).toEqual({ start: 0, end: 3 })
  expect(play(press(110, middle), move(999))?.span).toEqual({ start: 7, end: 10 })
})

test('an edge goes to the boundary nearest to where it was pulled, wherever in its reach it was taken', () => {
  expect(play(press(74, middle), move(34))?.span).toEqual({ start: 2, end: 7 })
  expect(play(press(150, middle), move(190))?.span).toEqual({ start: 4, end: 9 })
})

test('an edge stops one slot before the other', () => {
  expect(play(press(80, middle), move(500))?.span).toEqual({ start: 6, end: 7 })
  expect(play(press(140, middle), move(-500))?.span).toEqual({ start: 4, end: 5 })
})

test('a trembling hand is not yet a drag', () => {
  const pressed = play(press(110, middle))
  expect(dragged(pressed, move(113))).toBe(pressed)
})

test('a drag that comes back to where it began is still a drag', () => {
  expect(play(press(45), move(90), move(45))).toMatchObject({ phase: 'dragging', span: { start: 2, end: 3 } })
  expect(play(press(110, middle), move(150), move(110), release(110))?.span).toEqual(middle)
})

test('a click selects the slot under it, on the plot and on the selection', () => {
  expect(play(press(45), release(46))).toMatchObject({ phase: 'done', span: { start: 2, end: 3 } })
  expect(play(press(110, middle), release(110))?.span).toEqual({ start: 5, end: 6 })
  expect(play(press(80, middle), release(80))?.span).toEqual({ start: 4, end: 5 })
})

test('a release far from the press is a drag, even where no move was told', () => {
  expect(play(press(45), release(105))).toMatchObject({ phase: 'done', span: { start: 2, end: 6 } })
})

test('a cancelled drag goes back to what was selected', () => {
  expect(play(press(110, middle), move(180), { kind: 'cancel' })).toMatchObject({ phase: 'done', span: middle })
  expect(play(press(45), move(180), { kind: 'cancel' })?.span).toBeUndefined()
})

test('moves without a press, and after the end, change nothing', () => {
  expect(play(move(50), release(70))).toBeUndefined()
  const done = play(press(45), release(45))
  expect(dragged(done, move(180))).toBe(done)
  expect(dragged(done, { kind: 'cancel' })).toBe(done)
})

test('whatever the hand does, the outcome lies in the plot and holds at least one slot', () => {
  const x = fc.integer({ min: -300, max: 500 })
  const span = fc.option(
    fc.tuple(fc.nat(9), fc.nat(9)).map(([one, other]) => ({
      start: Math.min(one, other),
      end: Math.max(one, other) + 1,
    })),
    { nil: undefined },
  )
  fc.assert(
    fc.property(span, x, fc.array(x), x, (before, pressed, moves, released) => {
      const outcome = play(press(pressed, before), ...moves.map(move), release(released))
      expect(outcome?.phase).toBe('done')
      expect(outcome?.span?.start).toBeGreaterThanOrEqual(0)
      expect(outcome?.span?.end).toBeLessThanOrEqual(10)
      expect((outcome?.span?.end ?? 0) - (outcome?.span?.start ?? 0)).toBeGreaterThanOrEqual(1)
    }),
  )
})
