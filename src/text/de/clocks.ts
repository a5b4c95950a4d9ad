import type { clocks as english } from '../en/clocks.ts'

export const clocks: typeof english = {
  title: 'Andere Uhren',
  whose: { agent: 'Agent', customer: 'Kunde', utc: 'UTC' },
  shown: 'Angezeigt',
  line: (whose, time) => `${whose}: ${time}`,
  inZone: (line, zone) => `${line} (${zone})`,
  between: (from, to) => `${from} – ${to}`,
  zones: {
    agent: (zone) => `${zone} (Agent, Standard)`,
    customer: (zone) => `${zone} (Kunde)`,
  },
  columns: {
    agent: (column, zone) => `${column} (Agent, ${zone})`,
    customer: (column) => `${column} (Kunde)`,
    utc: (column) => `${column} (UTC)`,
    customerZone: 'Zeitzone des Kunden',
  },
}
