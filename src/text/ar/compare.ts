import type { compare as english } from '../en/compare.ts'
import { number } from '../numbers.ts'
import { counted, value } from './plurals.ts'

const ofValue = { ...value, two: 'قيمتين' }

export const compare: typeof english = {
  title: 'مقارنة التفاعلات',
  mark: 'تحديد للمقارنة',
  unmark: 'محدَّد للمقارنة',
  bar: {
    name: 'المحدَّد للمقارنة',
    marked: (count) => `محدَّد للمقارنة: ${number(count)}`,
    another: 'حدّد تفاعلًا آخر',
    compare: 'مقارنة',
    clear: 'مسح',
  },
  legs: {
    ask: 'ما الذي تغيّر؟',
    asking: 'جارٍ سؤال الخادم…',
    retry: 'إعادة المحاولة',
    changed: (count) => (count === 0 ? 'لم تتغيّر أي قيمة' : `تغيّرت ${counted(count, value)}`),
    table: (title) => `ما تغيّر حتى \u2068${title}\u2069`,
    heads: ['الأصل', 'هذا الرد'],
    kinds: { changed: 'تغيّرت', added: 'أُضيفت', removed: 'أُزيلت' },
  },
  heads: ['أ', 'ب'],
  field: 'الحقل',
  kinds: { changed: 'مختلف', added: 'في ب فقط', removed: 'في أ فقط' },
  sections: { fields: 'التفاعل', attr: 'السمات المخصصة', data: 'بيانات المستخدم' },
  fields: {
    media: 'القناة',
    direction: 'الاتجاه',
    state: 'الحالة',
    started: 'البداية',
    ended: 'النهاية',
    duration: 'المدة',
    subject: 'الموضوع',
    contact: 'جهة الاتصال',
    contactId: 'معرّف جهة الاتصال',
    owner: 'المالك',
    phone: 'رقم الهاتف',
    comment: 'التعليق',
    parent: 'الأصل',
    thread: 'معرّف السلسلة',
  },
  differ: (count, of) => `المختلف ${number(count)} من ${counted(of, ofValue)}`,
  differencesOnly: 'الاختلافات فقط',
  allSame: 'لا اختلاف.',
  none: 'لا شيء منها في أيٍّ منهما.',
  swap: 'تبديل',
  clear: 'مسح',
  close: 'إغلاق',
  loading: 'جارٍ طلب كل التفاصيل من الخادم…',
  incomplete: (ids) =>
    `لم يقدّم الخادم كل تفاصيل ${ids.map((id) => `\u2068${id}\u2069`).join(' و')}: يُقارَن ما هو معروف منها.`,
  unknown: 'غير معروف',
  showMore: (many) => `عرض ${number(many)} أخرى`,
  noKey: '(بلا مفتاح)',
  deeper: '…',
}
