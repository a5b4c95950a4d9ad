const format = new Intl.NumberFormat('en')

/** `1,284` */
export const number = (many: number) => format.format(many)

/** `1 interaction`, `1,284 interactions` */
export const counted = (many: number, one: string, more = `${one}s`) => `${number(many)} ${many === 1 ? one : more}`
