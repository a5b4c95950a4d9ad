import type { unnamed as english } from '../en/unnamed.ts'
import { number } from '../numbers.ts'
import { counted } from './plurals.ts'

const key = { zero: 'مفتاح', one: 'مفتاح واحد', two: 'مفتاحان', few: 'مفاتيح', many: 'مفتاحًا', other: 'مفتاح' }

export const unnamed: typeof english = {
  open: 'مفاتيح بلا مدخل…',
  title: 'مفاتيح بلا مدخل',
  about:
    'السمات المخصصة ومفاتيح بيانات المستخدم في التفاعلات المحمّلة التي لا يذكر قاموس الحقول عنها شيئًا (\u2068fields\u2069 في \u2068config.json\u2069). وليس منها ما تركه التوجيه.',
  none: 'لكل مفتاح في التفاعلات المحمّلة مدخل.',
  columns: { key: 'المفتاح', place: 'الموضع', rows: 'التفاعلات' },
  list: 'المفاتيح',
  count: number,
  total: (keys) => counted(keys, key),
  left: (keys) => `${number(keys)} أخرى: النسخ يشملها كلها.`,
  copy: 'نسخ بصيغة JSON للإعدادات',
  copied: 'نُسخ',
  failed: 'لم يُنسخ',
  close: 'إغلاق',
}
