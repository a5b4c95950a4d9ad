import type { HistoryAsk } from './source.ts'
import { type DateForm, datesOf, segment } from './v2Requests.ts'

/** One request of the Workspace API v3. */
export interface WorkspaceRequest {
  readonly path: string
  /** The path without personal data. */
  readonly detail: string
  readonly data: Readonly<Record<string, unknown>>
}

// [inferred] Names of the index; the documentation names the parameter and not its values.
const interactionAttributes = [
  'Id',
  'MediaTypeId',
  'TypeId',
  'SubtypeId',
  'Status',
  'StartDate',
  'EndDate',
  'Subject',
  'ContactId',
  'ParentId',
  'ThreadId',
  'OwnerId',
]
const contactAttributes = ['FirstName', 'LastName', 'PhoneNumber', 'EmailAddress']

export function historyRequest(ask: HistoryAsk, dateForm: DateForm): WorkspaceRequest {
  const { scope, maxSize: maxResults } = ask
  const returnedAttributes = interactionAttributes
  const dates = datesOf(ask, dateForm)
  switch (scope.kind) {
    case 'contact':
      return {
        path: `contacts/${segment(scope.contactId)}/get-history`,
        detail: 'contacts/{id}/get-history',
        data: { returnedAttributes, ...dates },
      }
    case 'agent':
      return {
        path: 'get-agent-history',
        detail: 'get-agent-history',
        // Not documented for this request; there are servers that return 100 without it.
        data: { returnedAttributes, ...dates, sort: 'desc', userId: scope.userId, maxResults },
      }
    case 'all':
      return {
        path: 'interactions/search',
        detail: 'interactions/search',
        data: { query: queryOf(dates), maxResults, returnedAttributes },
      }
  }
}

export function contentRequest(id: string): WorkspaceRequest {
  const detail = 'interactions/{id}/get-details'
  return { path: `interactions/${segment(id)}/get-details`, detail, data: {} }
}

export function contactRequest(id: string): WorkspaceRequest {
  const data = { returnedAttributes: contactAttributes }
  return { path: `contacts/${segment(id)}/get-details`, detail: 'contacts/{id}/get-details', data }
}

/** [inferred] The index's name for the start, and that a range of it takes dates as the other requests do. */
function queryOf({ fromDate, toDate }: ReturnType<typeof datesOf>): string {
  return `StartDate:[${fromDate} TO ${toDate}]`
}
