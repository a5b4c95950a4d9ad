import { counted, number } from './counts.ts'

/** The report of keys that the field dictionary says nothing of. */
export const unnamed = {
  open: 'Keys without an entry…',
  title: 'Keys without an entry',
  about:
    'Custom attributes and keys of user data in the interactions loaded of which the field dictionary (fields in config.json) says nothing. What routing left is not among them.',
  none: 'Every key in the interactions loaded has an entry.',
  columns: { key: 'Key', place: 'Where', rows: 'Interactions' },
  list: 'Keys',
  count: number,
  total: (keys: number) => counted(keys, 'key', 'keys'),
  left: (keys: number) => `${number(keys)} more: copying takes them all.`,
  copy: 'Copy as JSON for the configuration',
  copied: 'Copied',
  failed: 'Not copied',
  close: 'Close',
}
