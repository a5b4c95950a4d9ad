import { app } from './en/app.ts'
import { domain } from './en/domain.ts'
import { failure } from './en/failure.ts'
import { filters } from './en/filters.ts'
import { overview } from './en/overview.ts'
import { status } from './en/status.ts'
import { table } from './en/table.ts'
import { toolbar } from './en/toolbar.ts'

/** English. The shape of every other language. */
export const en = { app, domain, failure, table, status, overview, filters, toolbar }

export type Words = typeof en
