import type { clocks as english } from '../en/clocks.ts'

export const clocks: typeof english = {
  title: 'Autres heures',
  whose: { agent: 'Agent', customer: 'Client', utc: 'UTC' },
  shown: 'Affichée',
  line: (whose, time) => `${whose} : ${time}`,
  inZone: (line, zone) => `${line} (${zone})`,
  between: (from, to) => `${from} – ${to}`,
  zones: {
    agent: (zone) => `${zone} (agent, par défaut)`,
    customer: (zone) => `${zone} (client)`,
  },
  columns: {
    agent: (column, zone) => `${column} (agent, ${zone})`,
    customer: (column) => `${column} (client)`,
    utc: (column) => `${column} (UTC)`,
    customerZone: 'Fuseau horaire du client',
  },
}
