import { SECOND } from '#src/model/instant.ts'

/** A span in two units at most: `42s`, `15m 54s`, `3h 05m`, `2d 04h`; a negative one with a minus sign. */
export function formatDuration(ms: number): string {
  // Rounded once: 59 min 59.6 s is an hour, not "60m 00s".
  const seconds = Math.round(Math.abs(ms) / SECOND)
  const sign = ms < 0 && seconds > 0 ? '−' : ''
  return sign + inTwoUnits(seconds)
}

function inTwoUnits(seconds: number): string {
  if (seconds < 60) return `${seconds}s`
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return `${minutes}m ${pad(seconds % 60)}s`
  const hours = Math.floor(minutes / 60)
  if (hours < 24) return `${hours}h ${pad(minutes % 60)}m`
  return `${Math.floor(hours / 24)}d ${pad(hours % 24)}h`
}

const pad = (count: number) => String(count).padStart(2, '0')
