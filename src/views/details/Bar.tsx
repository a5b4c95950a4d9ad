import type { Interaction } from '#src/model/interaction.ts'
import { mediaGroup } from '#src/model/media.ts'
import { mediaLabel } from '#src/text/label.ts'
import { lateWords } from '#src/text/lateWords.ts'
import { words } from '#src/text/words.ts'
import { Button } from '#src/ui/Button.tsx'
import { Icon, type IconName } from '#src/ui/Icon.tsx'
import { MediaIcon } from '#src/ui/MediaIcon.tsx'
import styles from './Bar.module.css'

export interface BarProps {
  readonly interaction: Interaction | undefined
  /** Where it stands in the filtered result; `index` counts from 0. */
  readonly position?: { readonly index: number; readonly count: number } | undefined
  /** Absent at the first, and at the last. */
  readonly onPrevious?: (() => void) | undefined
  readonly onNext?: (() => void) | undefined
  readonly onClose: () => void
}

/** The drawer's top: always in sight, whatever is scrolled beneath. */
export function Bar({ interaction, position, onPrevious, onNext, onClose }: BarProps) {
  const { details } = lateWords
  const { domain } = words
  return (
    <div className={styles.bar}>
      {interaction && (
        <p className={styles.kind}>
          <MediaIcon group={mediaGroup(interaction.mediaType)} />
          <bdi>
            {details.kind(mediaLabel(mediaGroup(interaction.mediaType)), domain.direction[interaction.direction])}
          </bdi>
        </p>
      )}
      {position && <p className={styles.position}>{details.position(position.index, position.count)}</p>}
      <div className={styles.buttons}>
        <Sign icon="up" label={details.previous} onPress={onPrevious} />
        <Sign icon="down" label={details.next} onPress={onNext} />
        <Sign icon="close" label={details.close} onPress={onClose} />
      </div>
    </div>
  )
}

interface SignProps {
  readonly icon: IconName
  readonly label: string
  readonly onPress: (() => void) | undefined
}

/** Not `disabled` where it can do nothing: at the last interaction the button just pressed would lose the focus. */
function Sign({ icon, label, onPress }: SignProps) {
  return (
    <Button square aria-label={label} title={label} aria-disabled={!onPress || undefined} onClick={() => onPress?.()}>
      <Icon name={icon} />
    </Button>
  )
}
