import type { clocks as english } from '../en/clocks.ts'

export const clocks: typeof english = {
  title: 'التوقيتات الأخرى',
  whose: { agent: 'الوكيل', customer: 'العميل', utc: 'UTC' },
  shown: 'المعروض',
  line: (whose, time) => `\u2068${whose}\u2069: \u2068${time}\u2069`,
  inZone: (line, zone) => `${line} (\u2068${zone}\u2069)`,
  between: (from, to) => `\u2068${from}\u2069 – \u2068${to}\u2069`,
  zones: {
    agent: (zone) => `\u2068${zone}\u2069 (الوكيل، الافتراضية)`,
    customer: (zone) => `\u2068${zone}\u2069 (العميل)`,
  },
  columns: {
    agent: (column, zone) => `${column} (الوكيل، \u2068${zone}\u2069)`,
    customer: (column) => `${column} (العميل)`,
    utc: (column) => `${column} (\u2068UTC\u2069)`,
    customerZone: 'المنطقة الزمنية للعميل',
  },
}
