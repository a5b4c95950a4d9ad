import { domain } from './en/domain.ts'
import { table } from './en/table.ts'

/** English. The shape of every other language. */
export const en = { domain, table }

export type Words = typeof en
