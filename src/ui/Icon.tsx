import styles from './Icon.module.css'

export type IconName =
  | 'call'
  | 'email'
  | 'chat'
  | 'social'
  | 'sms'
  | 'workitem'
  | 'other'
  | 'search'
  | 'close'
  | 'up'
  | 'down'
  | 'back'
  | 'forward'
  | 'chevron'
  | 'more'
  | 'copy'
  | 'check'
  | 'filter'
  | 'columns'
  | 'thread'
  | 'warning'
  | 'link'
  | 'pin'
  | 'bookmark'
  | 'undo'
  | 'bars'
  | 'week'
  | 'save'

// Drawn on a grid of 16 px with a stroke of 1.4.
const paths: Record<IconName, string> = {
  call: 'M5.6 2.5 4 2.2c-.9 0-1.6.9-1.5 1.8.5 5 4.5 9 9.5 9.5.9.1 1.8-.6 1.8-1.5l-.3-1.7-2.9-1.2-1.3 1.2a8.6 8.6 0 0 1-3.6-3.6l1.2-1.3z',
  email: 'M2 3.5h12v9H2zM2 4.2l6 4.6 6-4.6',
  chat: 'M2.2 3h11.6v7.6H7.6L4.6 13v-2.4H2.2z',
  social:
    'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM2 8h12M8 2c2 1.8 2.6 3.8 2.6 6S10 12.2 8 14c-2-1.8-2.6-3.8-2.6-6S6 3.8 8 2z',
  sms: 'M4.5 1.8h7v12.4h-7zM7.2 12h1.6',
  workitem: 'M2.5 5h11v8.5h-11zM5.5 5V2.5h5V5',
  other: 'M8 2.2 13.8 8 8 13.8 2.2 8z',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.3 10.3 14 14',
  close: 'M4 4l8 8M12 4l-8 8',
  up: 'M8 13V3.5M4 7.2 8 3.2l4 4',
  down: 'M8 3v9.5M4 8.8l4 4 4-4',
  back: 'M13 8H3.5M7.2 4l-4 4 4 4',
  forward: 'M3 8h9.5M8.8 4l4 4-4 4',
  chevron: 'M4 6l4 4 4-4',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  filter: 'M2 3.5h12M4.5 8h7M6.5 12.5h3',
  columns: 'M2.5 3h11v10h-11zM6.2 3v10M9.8 3v10',
  thread: 'M3 3.5h10M6.5 8H13M6.5 12.5H13M3.4 6v6.5',
  warning: 'M8 2.2 14.3 13.3H1.7zM8 6.5v3.2M8 11.6h.01',
  pin: 'M6 2.5h4M6.6 2.5v4.2L4.5 9.2h7L9.4 6.7V2.5M8 9.2v4.5',
  link: 'M6.5 9.5l3-3M7 4.8l1.6-1.6a2.8 2.8 0 0 1 4 4L11 8.8M9 11.2l-1.6 1.6a2.8 2.8 0 0 1-4-4L5 7.2',
  bookmark: 'M4.5 2.5h7v11L8 10.6l-3.5 2.9z',
  undo: 'M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M6 3.5l-3 3 3 3',
  bars: 'M3.5 13V8M8 13V3M12.5 13V6',
  week: 'M2.5 3.5h11v10h-11zM2.5 7h11M6.2 7v6.5M9.8 7v6.5',
  save: 'M8 2.5v7.3M4.8 6.8 8 10l3.2-3.2M2.5 10.5v3h11v-3',
}

export interface IconProps {
  readonly name: IconName
}

/** A sign beside a word, never instead of one: hidden from assistive technology. Coloured by `currentColor`. */
export function Icon({ name }: IconProps) {
  return (
    <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true" focusable="false" data-icon={name}>
      <path d={paths[name]} />
    </svg>
  )
}
