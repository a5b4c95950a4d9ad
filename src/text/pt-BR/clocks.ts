import type { clocks as english } from '../en/clocks.ts'

export const clocks: typeof english = {
  title: 'Outros horários',
  whose: { agent: 'Agente', customer: 'Cliente', utc: 'UTC' },
  shown: 'Exibido',
  line: (whose, time) => `${whose}: ${time}`,
  inZone: (line, zone) => `${line} (${zone})`,
  between: (from, to) => `${from} – ${to}`,
  zones: {
    agent: (zone) => `${zone} (agente, padrão)`,
    customer: (zone) => `${zone} (cliente)`,
  },
  columns: {
    agent: (column, zone) => `${column} (agente, ${zone})`,
    customer: (column) => `${column} (cliente)`,
    utc: (column) => `${column} (UTC)`,
    customerZone: 'Fuso horário do cliente',
  },
}
