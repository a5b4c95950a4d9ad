import { number } from '../numbers.ts'

export { number }

/** `1 interaction`, `1,284 interactions` */
export const counted = (many: number, one: string, more = `${one}s`) => `${number(many)} ${many === 1 ? one : more}`
