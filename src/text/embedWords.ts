import { embed } from './en/embed.ts'

/** Words of a page inside another application: others never fetch them. */
export const embedWords = embed
