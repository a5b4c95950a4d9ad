import { embed } from './en/embed.ts'
import { translated } from './spoken.ts'

/** Words of a page inside another application: others never fetch them. */
export const embedWords = translated({ embed }).embed
