/** One column of an export: what it is called, and what a row has in it, as the screen shows it. */
export interface ExportColumn<Row> {
  readonly name: string
  readonly valueOf: (row: Row) => string | number | null | undefined
}
