import { refusals } from './en/refusals.ts'
import { translated } from './spoken.ts'

/** Why a configuration, a file or a record is refused: fetched once one is. */
export const refusalWords = translated({ refusals }).refusals
