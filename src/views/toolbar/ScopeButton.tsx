import { lazy } from 'react'
import type { Scope } from '#src/model/scope.ts'
import { words } from '#src/text/words.ts'
import { Icon } from '#src/ui/Icon.tsx'
import { Popover } from '#src/ui/Popover.tsx'
import styles from './ScopeButton.module.css'

const ScopeChoice = lazy(async () => ({ default: (await import('./ScopeChoice.tsx')).ScopeChoice }))

export interface ScopeButtonProps {
  readonly scope: Scope
  /** The contact's or agent's name where it is known; else the id is shown. */
  readonly name: string | undefined
  /** Missing where it is not the user's to choose. */
  readonly onScope: ((scope: Scope) => void) | undefined
}

/** Whose interactions are shown; opens the choice of somebody else's. On a narrow page it is the page's visible title. */
export function ScopeButton({ scope, name, onScope }: ScopeButtonProps) {
  if (!onScope) {
    return (
      <p className={styles.given}>
        <ScopeTitle scope={scope} name={name} />
      </p>
    )
  }
  return (
    <div className={styles.scope}>
      <Popover label={words.toolbar.scope.title} button={<ScopeOpener scope={scope} name={name} />}>
        {(close) => (
          <ScopeChoice
            scope={scope}
            onScope={(chosen) => {
              close()
              onScope(chosen)
            }}
          />
        )}
      </Popover>
    </div>
  )
}

type ScopeTitleProps = Omit<ScopeButtonProps, 'onScope'>

function ScopeOpener(props: ScopeTitleProps) {
  return (
    <>
      <ScopeTitle {...props} />
      <Icon name="chevron" />
    </>
  )
}

function ScopeTitle({ scope, name }: ScopeTitleProps) {
  return (
    <span className={styles.title}>
      {scope.kind === 'all' ? (
        words.toolbar.scope.all
      ) : (
        <>
          {/* Beside a name it goes without saying; an id alone could be anybody's. */}
          <span className={styles.kind} data-spare={name !== undefined || undefined}>
            {`${words.toolbar.scope[scope.kind]} · `}
          </span>
          {name ?? idOf(scope)}
        </>
      )}
    </span>
  )
}

function idOf(scope: Exclude<Scope, { kind: 'all' }>): string {
  return scope.kind === 'contact' ? scope.contactId : scope.userId
}
