import { useState } from 'react'
import { SessionBar } from '#src/views/signin/SessionBar.tsx'
import { goToSignIn } from './returning.ts'
import { SignIn, SignInDialog, type SignInProps } from './SignIn.tsx'

/** A session that ended in the middle of work: a bar above what is there, and the way in again. */
export function SignedOut({ session, reason }: SignInProps) {
  const [isOpen, setOpen] = useState(false)
  const { signIn } = session
  if (signIn.kind === 'host') return <SignIn session={session} reason={reason} />
  return (
    <>
      <SessionBar onSignIn={() => (signIn.kind === 'form' ? setOpen(true) : goToSignIn(signIn))} />
      {isOpen && <SignInDialog session={session} reason={reason} onClose={() => setOpen(false)} />}
    </>
  )
}
