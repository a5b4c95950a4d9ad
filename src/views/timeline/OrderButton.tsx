import { words } from '#src/text/words.ts'
import { Button } from '#src/ui/Button.tsx'
import { Icon } from '#src/ui/Icon.tsx'

export interface OrderButtonProps {
  readonly newestFirst: boolean
  readonly onChange: (newestFirst: boolean) => void
}

/** Says which end of time the feed begins with, and turns it round. */
export function OrderButton({ newestFirst, onChange }: OrderButtonProps) {
  return (
    <Button look="quiet" onClick={() => onChange(!newestFirst)}>
      <Icon name={newestFirst ? 'down' : 'up'} />
      {newestFirst ? words.app.order.newestFirst : words.app.order.oldestFirst}
    </Button>
  )
}
