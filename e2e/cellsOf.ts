/** The values of a CSV, one after the other. */
export function cellsOf(text: string): readonly string[] {
  return Array.from(
    text.matchAll(/(?:^|,|\r?\n)(?:"((?:[^"]|"")*)"|([^,"\r\n]*))/g),
    ([, quoted, bare]) => quoted ?? bare ?? '',
  )
}
