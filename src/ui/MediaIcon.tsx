import { Icon, type IconName } from './Icon.tsx'
import styles from './MediaIcon.module.css'

const drawn: ReadonlySet<string> = new Set<IconName>(['call', 'email', 'chat', 'social', 'sms', 'workitem'])
const isDrawn = (name: string): name is IconName => drawn.has(name)

export interface MediaIconProps {
  /** A media group: a family's name, or any other medium's own, drawn as a plain diamond. */
  readonly group: string
}

/** A medium's sign in its colour. A shape each, so that nothing hangs on the colour. */
export function MediaIcon({ group }: MediaIconProps) {
  const name = isDrawn(group) ? group : 'other'
  return (
    <span className={styles.media} data-media={name}>
      <Icon name={name} />
    </span>
  )
}
