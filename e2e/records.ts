import { printStamp } from '#mocks/generator/stamps.ts'
import { makeWire } from '#mocks/makeInteraction.ts'
import { type World, worldOf } from '#mocks/world.ts'
import { DAY } from '#src/model/instant.ts'

const offsetMinutes = 60

/** Where the worlds of these specs stand still: a Friday, 13:00 by Berlin's clock, which is an hour ahead all month. */
export const now = Date.UTC(2026, 10, 20, 12)

/** A moment by Berlin's clock: `at('11-20 09:30')`. */
export function at(moment: string): number {
  return Date.parse(`2026-${moment.replace(' ', 'T')}+01:00`)
}

/** As the servers write it, at Berlin's offset. */
export function stamp(epochMs: number): string {
  return printStamp(epochMs, offsetMinutes)
}

/** A stopped inbound chat of five minutes that began then, as sent; anything may be overridden. */
export function record(id: string, start: number, overrides: Readonly<Record<string, unknown>> = {}) {
  return makeWire({
    id,
    mediaType: 'chat',
    startDate: stamp(start),
    endDate: stamp(start + 300_000),
    subject: `Subject ${id}`,
    ...overrides,
  })
}

/** A world of exactly these records, as of `now`. */
export function world(
  records: readonly unknown[],
  rest: { readonly messages?: Readonly<Record<string, readonly unknown[]>> } = {},
): World {
  return worldOf({ records, now, zone: 'Europe/Berlin', ...rest })
}

/** Where `month` begins: thirty days before `now`. */
export const firstDay = at('10-21 00:00')

/** A world of that many records, `I0` the oldest, evenly over thirty days. */
export function month(count: number, overrides: (n: number) => Readonly<Record<string, unknown>> = () => ({})): World {
  return world(times(count, (n) => record(`I${n}`, firstDay + (n * 30 * DAY) / count, overrides(n))))
}

/** As many values as asked for, made one by one. */
export function times<Value>(count: number, make: (index: number) => Value): readonly Value[] {
  return Array.from({ length: count }, (_, index) => make(index))
}
