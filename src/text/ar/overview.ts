import type { overview as english } from '../en/overview.ts'
import { number } from '../numbers.ts'
import { counted, form, interaction, interactionBare, ofInteraction } from './plurals.ts'

export const overview: typeof english = {
  name: 'التفاعلات عبر الزمن',
  result: 'النتيجة',
  missing: { loading: 'جارٍ تحميل التفاعلات', failed: 'لم يُحمَّل شيء', signedOut: 'سجّل الدخول لعرض التفاعلات' },
  count: (shown, total) => ({
    lead: number(shown),
    rest: shown === total ? form(total, interactionBare) : `من ${counted(total, ofInteraction)}`,
  }),
  selected: (range) => `المحدَّد: \u2068${range}\u2069`,
  between: (from, to) => `\u2068${from}\u2069 – \u2068${to}\u2069`,
  moment: (date, time) => `\u2068${date}\u2069، \u2068${time}\u2069`,
  rangeStart: 'بداية الفترة',
  rangeEnd: 'نهاية الفترة',
  clear: 'مسح الوقت المحدَّد',
  barsBy: 'الأشرطة حسب',
  week: 'الأسبوع',
  weekChosen: 'الأسبوع، حُددت أيام أو ساعات',
  others: 'أخرى',
  total: (count) => counted(count, interaction),
  part: (name, count) => `\u2068${name}\u2069 ${number(count)}`,
  histogram: (parts, busiest, most) =>
    parts.length === 0
      ? 'مخطط التوزيع: لا تفاعلات'
      : `مخطط التوزيع: ${parts.join('، ')}؛ الذروة \u2068${busiest}\u2069 بعدد ${number(most)}`,
}
