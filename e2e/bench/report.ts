/** One thing measured. */
export interface Figure {
  readonly name: string
  readonly value: number
  /** `ms` if left out. */
  readonly unit?: string
  /** What the value should be at most, or, of frames a second, at least; none where nothing is promised. */
  readonly most?: number
  readonly least?: number
  /** The same of the yardstick, measured in the same run. */
  readonly yardstick?: number | undefined
  readonly note?: string
}

const number = new Intl.NumberFormat('en', { maximumSignificantDigits: 3, useGrouping: true })
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })
const written = (value: number) => (Math.abs(value) < 10 ? number.format(value) : whole.format(value))

/** Prints value, target, and met or missed. */
export function print(title: string, figures: readonly Figure[]): void {
  const lines = figures.map(({ name, value, unit = 'ms', most, least, yardstick, note }) => [
    name,
    `${written(value)} ${unit}`,
    most !== undefined ? `≤ ${written(most)}` : least !== undefined ? `≥ ${written(least)}` : '',
    most === undefined && least === undefined
      ? ''
      : value <= (most ?? Number.POSITIVE_INFINITY) && value >= (least ?? Number.NEGATIVE_INFINITY)
        ? 'met'
        : 'missed',
    yardstick === undefined ? '' : `plain table ${written(yardstick)}`,
    note ?? '',
  ])
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  const text = lines.map((line) =>
    line
      .map((cell, column) => (column === 1 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
  process.stdout.write(`\n${title}\n  ${text.join('\n  ')}\n`)
}
