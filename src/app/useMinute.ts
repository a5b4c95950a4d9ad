import { useEffect, useState } from 'react'
import { type Instant, instant, MINUTE } from '#src/model/instant.ts'

/** Now, told anew as each minute begins. */
export function useMinute(): Instant {
  const [now, setNow] = useState(() => instant(Date.now()))
  useEffect(() => {
    const timer = setTimeout(() => setNow(instant(Date.now())), MINUTE - (now % MINUTE))
    return () => clearTimeout(timer)
  }, [now])
  return now
}
