import { MINUTE } from '#src/model/instant.ts'

/** The servers' common form: `2013-11-25 21:02:22.000+0200`. */
export function printStamp(at: number, offsetMinutes: number): string {
  const iso = isoWall(at, offsetMinutes)
  return `${iso.slice(0, 10)} ${iso.slice(11, 23)}${printOffset(offsetMinutes)}`
}

/** Reads the common form back; `NaN` for any other. */
export function readStamp(stamp: string): number {
  return Date.parse(`${stamp.slice(0, 10)}T${stamp.slice(11, 23)}${stamp.slice(23, 26)}:${stamp.slice(26)}`)
}

/** The clock on the wall, as ISO text without the offset: `2013-11-25T21:02:22.000`. */
export function isoWall(at: number, offsetMinutes: number): string {
  return new Date(at + offsetMinutes * MINUTE).toISOString().slice(0, 23)
}

export function printOffset(offsetMinutes: number): string {
  const minutes = Math.abs(offsetMinutes)
  const hours = String(Math.floor(minutes / 60)).padStart(2, '0')
  return `${offsetMinutes < 0 ? '-' : '+'}${hours}${String(minutes % 60).padStart(2, '0')}`
}
