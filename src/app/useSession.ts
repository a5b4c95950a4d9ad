import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import type { Session } from '#src/api/session.ts'
import type { SessionState } from '#src/api/sessionStore.ts'

/** Who is signed in. What somebody else was shown is forgotten when another person signs in, or the user signs out. */
export function useSession(session: Session): SessionState {
  const client = useQueryClient()
  const state = useSyncExternalStore(session.subscribe, session.get)
  const known = useRef<string>(undefined)

  useEffect(() => {
    // Whether anybody has to sign in is found out by the first request; this is for the name.
    session.check().catch(() => undefined)
  }, [session])

  useEffect(() => {
    if (state.kind === 'unknown') return
    const id = state.kind === 'signed-in' ? state.user?.id : undefined
    const isOther = id !== undefined && known.current !== undefined && id !== known.current
    if (isOther || (state.kind === 'signed-out' && state.reason === 'signed-out-here')) client.resetQueries()
    if (id !== undefined) known.current = id
  }, [state, client])

  return state
}
