import type { clocks as english } from '../en/clocks.ts'

export const clocks: typeof english = {
  title: '他の時計',
  whose: { agent: 'エージェント', customer: '顧客', utc: 'UTC' },
  shown: '表示中',
  line: (whose, time) => `${whose}：${time}`,
  inZone: (line, zone) => `${line}（${zone}）`,
  between: (from, to) => `${from}～${to}`,
  zones: {
    agent: (zone) => `${zone}（エージェント、既定）`,
    customer: (zone) => `${zone}（顧客）`,
  },
  columns: {
    agent: (column, zone) => `${column}（エージェント、${zone}）`,
    customer: (column) => `${column}（顧客）`,
    utc: (column) => `${column}（UTC）`,
    customerZone: '顧客のタイムゾーン',
  },
}
