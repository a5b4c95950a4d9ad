import { expect, test } from 'vitest'
import { layNarrowTracks, layTracks } from './tracks.ts'

test('a column grows from its width, one with a width by hand keeps it', () => {
  expect(
    layTracks([
      { field: 'started', width: 84, grow: 0 },
      { field: 'subject', width: 168, grow: 5 },
    ]),
  ).toEqual({ template: '84px minmax(168px, 5fr)', minWidth: '252px' })
})

test('in a narrow table the subject fills the view beside the other leading columns, and the rest follows', () => {
  expect(
    layNarrowTracks([
      { field: 'started', width: 70, grow: 0 },
      { field: 'subject', width: 168, grow: 5 },
      { field: 'owner', width: 112, grow: 2 },
    ]),
  ).toEqual({
    template: '70px max(130px, 100cqi - 79px) 112px',
    minWidth: 'calc(max(130px, 100cqi - 79px) + 182px)',
  })
})

test('a narrow table without its subject is as wide as its columns', () => {
  expect(layNarrowTracks([{ field: 'owner', width: 112, grow: 2 }])).toEqual({ template: '112px', minWidth: '112px' })
})
