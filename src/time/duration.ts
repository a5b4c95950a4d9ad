import { HOUR, MINUTE, SECOND } from '#src/model/instant.ts'

/** A span in two units at most: `42s`, `15m 54s`, `3h 05m`, `2d 04h`; a negative one with a minus sign. */
export function formatDuration(ms: number): string {
  if (ms < 0) return `−${formatDuration(-ms)}`
  const seconds = Math.round(ms / SECOND)
  if (seconds < 60) return `${seconds}s`
  if (ms < HOUR) return `${Math.floor(seconds / 60)}m ${pad(seconds % 60)}s`
  const minutes = Math.floor(ms / MINUTE)
  if (minutes < 24 * 60) return `${Math.floor(minutes / 60)}h ${pad(minutes % 60)}m`
  const hours = Math.floor(minutes / 60)
  return `${Math.floor(hours / 24)}d ${pad(hours % 24)}h`
}

const pad = (count: number) => String(count).padStart(2, '0')
