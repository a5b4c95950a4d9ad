import { useState } from 'react'
import { lateWords } from '#src/text/lateWords.ts'
import { Button } from '#src/ui/Button.tsx'
import form from './form.module.css'

export interface SignedInUserProps {
  readonly name: string
  readonly onSignOut: (() => Promise<void>) | undefined
}

/** Who is signed in, and the way out. */
export function SignedInUser({ name, onSignOut }: SignedInUserProps) {
  const { signin } = lateWords
  const [hasFailed, setFailed] = useState(false)
  return (
    <div className={form.field}>
      <p>
        <bdi>{signin.signedInAs(name)}</bdi>
      </p>
      {onSignOut && <Button onClick={() => onSignOut().catch(() => setFailed(true))}>{signin.signOut}</Button>}
      {hasFailed && <p role="alert">{signin.problems.signOutFailed}</p>}
    </div>
  )
}
