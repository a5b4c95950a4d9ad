import type { ComponentProps } from 'react'
import styles from './Button.module.css'

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  /** `outline` stands by itself; `quiet` stands among others and shows its edge under the pointer; `link` reads as text. */
  readonly look?: 'outline' | 'quiet' | 'link' | 'primary'
  /** Square, for a sign alone: give it an `aria-label`. */
  readonly square?: boolean
}

export function Button({ look = 'outline', square = false, ...rest }: ButtonProps) {
  return <button type="button" {...rest} className={styles.button} data-look={look} data-square={square || undefined} />
}
