import { reader } from './en/reader.ts'
import { translated } from './spoken.ts'

/** Words of the reader alone, which is opened late: beside the other late words they would come before the first row. */
export const readerWords = translated({ reader }).reader
