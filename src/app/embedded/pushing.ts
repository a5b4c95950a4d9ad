import { fileConnection } from '../archive/fileConnection.ts'
import { rangeOf } from '../archive/openedFile.ts'
import { PushDesk } from './pushDesk.ts'

/** What a panel needs whose data the host brings: fetched for those alone. */
export const pushing = { PushDesk, fileConnection, rangeOf }
export type Pushing = typeof pushing
