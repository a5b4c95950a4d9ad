import { lazy, useEffect, useRef } from 'react'
import { noCookie, type Session } from '#src/api/session.ts'
import type { SignedOutReason } from '#src/api/sessionStore.ts'
import { Failure } from '#src/model/failure.ts'
import { lateWords } from '#src/text/lateWords.ts'
import { words } from '#src/text/words.ts'
import { Button } from '#src/ui/Button.tsx'
import { SignInForm } from '#src/views/signin/SignInForm.tsx'
import { goToSignIn } from './returning.ts'
import styles from './SignIn.module.css'

const HostSignsIn = lazy(async () => ({ default: (await import('./embedded/HostSignsIn.tsx')).HostSignsIn }))

export interface SignInProps {
  readonly session: Session
  readonly reason: SignedOutReason
}

/** The way in, where nothing is on the screen yet. */
export function SignIn({ session, reason }: SignInProps) {
  const { signin } = lateWords
  const { signIn } = session
  if (signIn.kind === 'host') return <HostSignsIn />
  if (signIn.kind === 'navigation') {
    return (
      <section className={styles.place} aria-label={signin.title}>
        <p>{signin.intro[reason]}</p>
        <Button look="primary" onClick={() => goToSignIn(signIn)}>
          {signin.navigate}
        </Button>
      </section>
    )
  }
  const submit = async (userName: string, password: string) => {
    try {
      await signIn.submit(userName, password)
      return undefined
    } catch (thrown) {
      return problemOf(Failure.from(thrown))
    }
  }
  return (
    <div className={styles.place}>
      <SignInForm intro={signin.intro[reason]} onSubmit={submit} />
    </div>
  )
}

function problemOf(failure: Failure): string {
  const { problems } = lateWords.signin
  if (failure.kind === 'signed-out') return problems.wrong
  if (failure.code === noCookie) return problems.noCookie
  const { title } = words.failure[failure.kind]
  return failure.serverMessage ? `${title}: ${failure.serverMessage}` : title
}

export interface SignInDialogProps extends SignInProps {
  readonly onClose: () => void
}

/** The way in again, over a page that stays as it is. Gone by itself when the session is back. */
export function SignInDialog({ session, reason, onClose }: SignInDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={lateWords.signin.title} onClose={onClose}>
      <SignIn session={session} reason={reason} />
    </dialog>
  )
}
