import { expect, test } from 'vitest'
import { makeInteraction } from '#mocks/makeInteraction.ts'
import type { Batch, HistoryAsk, Source } from '#src/api/source.ts'
import { contactId } from '#src/model/ids.ts'
import { instant } from '#src/model/instant.ts'
import { isMarkedMasked } from '#src/privacy/maskedMarks.ts'
import { maskedSource } from './maskedSource.ts'

const card = '4242424242424242'
const plain = makeInteraction({ subject: 'Order 88213' })
const paid = makeInteraction({ subject: `Card ${card}`, comment: 'Plain', raw: { note: card } })
const signal = new AbortController().signal
const ask: HistoryAsk = {
  scope: { kind: 'contact', contactId: contactId('C') },
  from: instant(0),
  to: instant(1),
  maxSize: 1,
  archive: 'main',
}

function sourceOf(interactions: Batch['interactions']): Source {
  return {
    granularity: 'instants',
    filtersMedia: [],
    async *history() {
      yield { interactions, unreadable: [{ reason: 'not an object', raw: [card] }], sentCount: 1 }
    },
    content: async () => ({ interaction: paid, messages: [] }),
    contact: async (id) => ({ id, name: `Ada ${card}`, phoneNumbers: [], emailAddresses: [] }),
  }
}

test('lists, what could not be read in them, content and customers come masked', async () => {
  const source = maskedSource(sourceOf([plain, paid]), {})
  let batch: Batch | undefined
  for await (const each of source.history(ask, signal)) batch ??= each
  const content = await source.content(paid.id, signal)
  const contact = await source.contact?.(contactId('C'), signal)
  // The record itself is masked where it is shown.
  const told = JSON.stringify([batch, content, contact], (key, value: unknown) => (key === 'raw' ? undefined : value))
  expect(told).not.toContain(card)
  expect(JSON.stringify(batch?.unreadable)).not.toContain(card)
  expect(batch?.interactions[0]).toBe(plain)
  expect(contact?.name).toBe('Ada •••• •••• •••• 4242')
})

test('what was masked is told apart from what was sent that way', async () => {
  const { interaction } = await maskedSource(sourceOf([]), {}).content(paid.id, signal)
  expect(isMarkedMasked(interaction, 'subject')).toBe(true)
  expect(isMarkedMasked(interaction, 'comment')).toBe(false)
})

test('a configuration that says no leaves the source as it is', () => {
  const source = sourceOf([])
  expect(maskedSource(source, { masking: false })).toBe(source)
})
