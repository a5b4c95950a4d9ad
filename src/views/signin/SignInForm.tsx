import { type FormEvent, useId, useState } from 'react'
import { lateWords } from '#src/text/lateWords.ts'
import { Button } from '#src/ui/Button.tsx'
import styles from './SignInForm.module.css'

export interface SignInFormProps {
  /** Why somebody has to sign in. */
  readonly intro: string
  /**
   * Resolves with what went wrong, in words, or with nothing where it went well. The password goes there and nowhere
   * else: the fields are not held in any state.
   */
  readonly onSubmit: (userName: string, password: string) => Promise<string | undefined>
}

/** User name and password, for servers that are signed in to from here. */
export function SignInForm({ intro, onSubmit }: SignInFormProps) {
  const { signin } = lateWords
  const [problem, setProblem] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const problemId = useId()

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const fields = new FormData(event.currentTarget)
    const userName = String(fields.get('username') ?? '').trim()
    const password = String(fields.get('password') ?? '')
    if (userName === '') return setProblem(signin.problems.userNameMissing)
    if (password === '') return setProblem(signin.problems.passwordMissing)
    setBusy(true)
    setProblem(await onSubmit(userName, password))
    setBusy(false)
  }

  return (
    <form className={styles.form} aria-label={signin.title} onSubmit={submit} noValidate>
      <h2>{signin.title}</h2>
      <p className={styles.intro}>{intro}</p>
      <label>
        {signin.userName}
        <input name="username" autoComplete="username" required aria-describedby={problemId} />
      </label>
      <label>
        {signin.password}
        <input name="password" type="password" autoComplete="current-password" required aria-describedby={problemId} />
      </label>
      <p className={styles.problem} id={problemId} role="alert">
        {problem}
      </p>
      <Button look="primary" type="submit" disabled={isBusy}>
        {isBusy ? signin.submitting : signin.submit}
      </Button>
      <p className={styles.note}>{signin.passwordNote}</p>
    </form>
  )
}
