let format = new Intl.NumberFormat('en')

/** Numbers are written as in this language and country from here on; the words around them stay English. */
export function writeNumbersAs(locale: string): void {
  format = new Intl.NumberFormat(locale)
}

/** `1,284` */
export const number = (many: number) => format.format(many)

/** `1 interaction`, `1,284 interactions` */
export const counted = (many: number, one: string, more = `${one}s`) => `${number(many)} ${many === 1 ? one : more}`
