/** The same moment by the clocks that are not shown. */
export const clocks = {
  /** Over the lines. */
  title: 'Other clocks',
  whose: { agent: 'Agent', customer: 'Customer', utc: 'UTC' },
  /** The clock that is shown, where its time comes twice. */
  shown: 'Shown',
  line: (whose: string, time: string) => `${whose}: ${time}`,
  inZone: (line: string, zone: string) => `${line} (${zone})`,
  between: (from: string, to: string) => `${from} – ${to}`,
  /** To choose from. */
  zones: {
    agent: (zone: string) => `${zone} (agent, default)`,
    customer: (zone: string) => `${zone} (customer)`,
  },
  /** Of a spreadsheet, beside the column with the time shown. */
  columns: {
    agent: (column: string, zone: string) => `${column} (agent, ${zone})`,
    customer: (column: string) => `${column} (customer)`,
    utc: (column: string) => `${column} (UTC)`,
    customerZone: 'Customer’s time zone',
  },
}
