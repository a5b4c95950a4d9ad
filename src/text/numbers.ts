let format = new Intl.NumberFormat('en')

/** From here on numbers are written as in this language and country. */
export function writeNumbersAs(locale: string): void {
  format = new Intl.NumberFormat(locale)
}

/** `1,284` */
export const number = (many: number) => format.format(many)
