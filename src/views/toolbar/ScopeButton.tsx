import { contactId } from '#src/model/ids.ts'
import type { Scope } from '#src/model/scope.ts'
import { words } from '#src/text/words.ts'
import { Button } from '#src/ui/Button.tsx'
import { Icon } from '#src/ui/Icon.tsx'
import { Popover } from '#src/ui/Popover.tsx'
import { IdForm } from './IdForm.tsx'
import styles from './ScopeButton.module.css'

export interface ScopeButtonProps {
  readonly scope: Scope
  /** The contact's or agent's name where it is known; else the id is shown. */
  readonly name: string | undefined
  readonly onScope: (scope: Scope) => void
}

/** Whose interactions are shown; opens the choice of somebody else's. On a narrow page it is the page's visible title. */
export function ScopeButton({ scope, name, onScope }: ScopeButtonProps) {
  return (
    <div className={styles.scope}>
      <Popover label={words.toolbar.scope.title} button={<ScopeTitle scope={scope} name={name} />}>
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

function ScopeTitle({ scope, name }: Omit<ScopeButtonProps, 'onScope'>) {
  return (
    <>
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
      <Icon name="chevron" />
    </>
  )
}

function ScopeChoice({ scope, onScope }: Omit<ScopeButtonProps, 'name'>) {
  const { all, contactId: contactLabel, agentId } = words.toolbar.scope
  return (
    <div className={styles.choice}>
      <Button aria-pressed={scope.kind === 'all'} onClick={() => onScope({ kind: 'all' })}>
        {all}
      </Button>
      <IdForm
        label={contactLabel}
        id={scope.kind === 'contact' ? scope.contactId : ''}
        onId={(id) => onScope({ kind: 'contact', contactId: contactId(id) })}
      />
      <IdForm
        label={agentId}
        id={scope.kind === 'agent' ? scope.userId : ''}
        onId={(id) => onScope({ kind: 'agent', userId: id })}
      />
    </div>
  )
}

function idOf(scope: Exclude<Scope, { kind: 'all' }>): string {
  return scope.kind === 'contact' ? scope.contactId : scope.userId
}
