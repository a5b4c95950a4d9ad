import type { clocks as english } from '../en/clocks.ts'

export const clocks: typeof english = {
  title: 'Otras horas',
  whose: { agent: 'Agente', customer: 'Cliente', utc: 'UTC' },
  shown: 'Mostrada',
  line: (whose, time) => `${whose}: ${time}`,
  inZone: (line, zone) => `${line} (${zone})`,
  between: (from, to) => `${from} – ${to}`,
  zones: {
    agent: (zone) => `${zone} (agente, predeterminada)`,
    customer: (zone) => `${zone} (cliente)`,
  },
  columns: {
    agent: (column, zone) => `${column} (agente, ${zone})`,
    customer: (column) => `${column} (cliente)`,
    utc: (column) => `${column} (UTC)`,
    customerZone: 'Zona horaria del cliente',
  },
}
