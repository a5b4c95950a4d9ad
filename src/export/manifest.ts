import { type Instant, MINUTE } from '#src/model/instant.ts'
import type { Clock } from '#src/time/clock.ts'
import { offsetSuffix } from './wallTime.ts'

/** A part of the range that may be incomplete: from inclusive, to exclusive. */
export interface ManifestGap {
  readonly from: string
  readonly to: string
  /** In words. */
  readonly reason: string
}

export interface ManifestField {
  readonly field: string
  /** Values of it that were masked. */
  readonly count: number
}

/** What an export holds and what it does not: inside a JSON, beside a CSV. A contract with whoever keeps it. */
export interface Manifest {
  readonly format: 'interaction-history-export'
  readonly formatVersion: 1
  /** Of the viewer. */
  readonly version: string
  /** ISO 8601, with the offset of `zone`. */
  readonly exportedAt: string
  /** IANA name: times as the screen shows them are of this zone. */
  readonly zone: string
  /** IANA name: the zone of whoever exported it. */
  readonly agentZone?: string
  /** The attribute or key of attached data that a customer's zone was read from; missing where none is. */
  readonly customerZoneKey?: string
  /** As typed: it can be typed again. */
  readonly filter: string
  readonly sort: string
  /** Names, in their order. */
  readonly columns: readonly string[]
  readonly counts: { readonly shown: number; readonly loaded: number }
  readonly gaps: readonly ManifestGap[]
  readonly masked: readonly ManifestField[]
  /** Values of the CSV that got an apostrophe; missing where there is none. */
  readonly guarded?: number
  /** A random sample that the rows were narrowed to: its size, what it was drawn from, the seed. */
  readonly sample?: { readonly size: number; readonly of: number; readonly seed: number }
}

export interface ManifestFacts
  extends Pick<Manifest, 'version' | 'filter' | 'sort' | 'columns' | 'counts'>,
    Partial<Pick<Manifest, 'agentZone' | 'customerZoneKey' | 'guarded' | 'sample'>> {
  readonly at: Instant
  readonly clock: Clock
  readonly gaps: readonly { readonly from: Instant; readonly to: Instant; readonly reason: string }[]
  /** Field → values that were masked, as `NoteMasked` names fields. */
  readonly masked: ReadonlyMap<string, number>
}

export function makeManifest({ at, clock, gaps, masked, ...facts }: ManifestFacts): Manifest {
  return {
    format: 'interaction-history-export',
    formatVersion: 1,
    exportedAt: isoIn(at, clock),
    zone: clock.zone,
    ...facts,
    gaps: gaps.map(({ from, to, reason }) => ({ from: isoIn(from, clock), to: isoIn(to, clock), reason })),
    masked: [...masked].map(([field, count]) => ({ field, count })),
  }
}

/** `2026-11-13T18:35:59.000+01:00` */
function isoIn(at: Instant, clock: Clock): string {
  const offset = clock.offsetMinutes(at)
  const wall = new Date(at + offset * MINUTE).toISOString().slice(0, -1)
  return wall + offsetSuffix(offset)
}

/** Counts what is masked by field: to be handed to `maskInteraction`. */
export function maskedCounter(): { readonly counts: ReadonlyMap<string, number>; readonly note: (f: string) => void } {
  const counts = new Map<string, number>()
  return { counts, note: (field) => counts.set(field, (counts.get(field) ?? 0) + 1) }
}
