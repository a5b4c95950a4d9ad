import { contactId } from '#src/model/ids.ts'
import type { Scope } from '#src/model/scope.ts'
import { words } from '#src/text/words.ts'
import { Button } from '#src/ui/Button.tsx'
import { IdForm } from './IdForm.tsx'
import styles from './ScopeChoice.module.css'

export interface ScopeChoiceProps {
  readonly scope: Scope
  readonly onScope: (scope: Scope) => void
}

/** Everybody's, one contact's or one agent's. */
export function ScopeChoice({ scope, onScope }: ScopeChoiceProps) {
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
