import type { Instant } from '#src/model/instant.ts'
import { type Interaction, startOf } from '#src/model/interaction.ts'
import { type DateRange, defaultRange, writeInstant } from '#src/model/range.ts'
import { maskText } from '#src/privacy/maskText.ts'
import { type Clock, clockIn } from '#src/time/clock.ts'
import { writeAddress } from '#src/url/codec.ts'
import { defaultView } from '#src/url/viewState.ts'
import { createViewStore } from '#src/url/viewStore.ts'
import type { Archive } from '#src/wire/archive.ts'
import type { Config } from '../config.ts'
import type { PageParts } from '../pageParts.ts'
import { rulesOf } from '../rulesOf.ts'
import { beginVisit, homeZoneOf } from '../visit.ts'
import { fileAddress } from './fileAddress.ts'
import { fileConnection } from './fileConnection.ts'

/** A file that is on the screen in place of the server. */
export interface OpenedFile {
  /** Tells one opening from another. */
  readonly number: number
  readonly name: string
  readonly archive: Archive
  readonly page: PageParts
  /** Back to the server's history. */
  readonly close: () => void
  /** Lets go of it: something else is on the screen. */
  readonly release: () => void
}

let opened = 0

/**
 * Makes the page of a file beside the server's: nothing of it asks the server, and nothing of it stands in the address.
 *
 * @param onLeave called when the file has been left, by `close` or by Back
 */
export function openArchive(name: string, archive: Archive, server: PageParts, onLeave: () => void): OpenedFile {
  opened += 1
  const config = { ...server.config, pollSeconds: 0 }
  const { view, timeZone } = server.store.get()
  const range = rangeOf(archive.interactions, clockIn(timeZone ?? homeZoneOf(config)))
  const { bar, leave, release } = fileAddress(window, writeAddress({ ...defaultView, view, timeZone, range }), onLeave)
  const store = createViewStore(bar)
  const connection = fileConnection(archive, config, `file ${opened}`)
  const visit = beginVisit(config, connection, store.get())
  return {
    number: opened,
    name: maskText(name, rulesOf(config)),
    archive: withMaskedFacts(archive, config),
    page: { config, connection, store, visit },
    close: leave,
    release: () => {
      release()
      store.close()
      visit.client.clear()
    },
  }
}

/** Days of the shown zone from the first to the last, as instants: so it holds all of them in every zone. */
export function rangeOf(interactions: readonly Interaction[], clock: Clock): DateRange {
  let first: Instant | undefined
  let last: Instant | undefined
  for (const interaction of interactions) {
    const start = startOf(interaction)
    if (start === undefined) continue
    if (first === undefined || start < first) first = start
    if (last === undefined || start > last) last = start
  }
  if (first === undefined || last === undefined) return defaultRange
  const end = clock.startOfDay(clock.addDays(last, 1))
  return { kind: 'custom', from: writeInstant(clock.startOfDay(first)), to: writeInstant(end) }
}

/** What the file tells of itself; its interactions are masked by their source. */
function withMaskedFacts(archive: Archive, config: Config): Archive {
  const mask = (text: string) => maskText(text, rulesOf(config))
  const { manifest, partial } = archive
  return {
    ...archive,
    manifest: manifest && {
      ...manifest,
      filter: mask(manifest.filter),
      gaps: manifest.gaps.map((gap) => ({ ...gap, reason: mask(gap.reason) })),
    },
    partial: partial && mask(partial),
  }
}
