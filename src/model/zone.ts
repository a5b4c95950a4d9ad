/** Whether this browser knows a time zone by that name: `Europe/Stockholm`, `UTC`. */
export function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined
  } catch {
    return false
  }
}
