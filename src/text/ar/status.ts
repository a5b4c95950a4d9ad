import type { status as english } from '../en/status.ts'
import { number } from '../numbers.ts'
import { counted, form, interactionBare, ofDay, ofRecord, ofRequest } from './plurals.ts'

const ofUnit = {
  days: ofDay,
  requests: ofRequest,
}
const anotherGap = {
  zero: 'فجوة أخرى',
  one: 'فجوة أخرى',
  two: 'فجوتان أخريان',
  few: 'فجوات أخرى',
  many: 'فجوة أخرى',
  other: 'فجوة أخرى',
}

export const status: typeof english = {
  retrieval: 'الاسترجاع',
  wholeFile: 'الملف كله',
  state: { complete: 'مكتمل', loading: 'جارٍ التحميل', incomplete: 'غير مكتمل', failed: 'غير مكتمل' },
  rows: number,
  interactions: (many) => form(many, interactionBare),
  nothingYet: 'تفاعلات',
  nothing: 'لم يُحمَّل شيء',
  span: (from, to) => (from === to ? `في \u2068${from}\u2069` : `من \u2068${from}\u2069 إلى \u2068${to}\u2069`),
  done: (done, of, unit) => `${number(done)} من ${counted(of, ofUnit[unit])}`,
  soFar: (many) => `${number(many)} حتى الآن`,
  progress: 'ما استُرجع حتى الآن',
  cancel: 'إلغاء',
  gap: (when, reason) => `\u2068${when}\u2069: \u2068${reason}\u2069`,
  gapSpan: (from, to) => (from === to ? from : `\u2068${from}\u2069 – \u2068${to}\u2069`),
  gaps: 'الناقص',
  moreGaps: (many) => counted(many, anotherGap),
  loadRest: 'تحميل البقية',
  loadRestOf: (when) => `تحميل البقية: \u2068${when}\u2069`,
  unreadable: (many) => `تعذّرت قراءة ${counted(many, ofRecord)}`,
  unreadableTitle: 'سجلات تعذّرت قراءتها',
  unreadableNote: 'لا تدخل في أي عدد أو قائمة في هذه الصفحة. هذا ما أرسله الخادم.',
  notListed: (many) => `${number(many)} أخرى غير مدرجة هنا.`,
  close: 'إغلاق',
  source: { main: 'المصدر الرئيسي', archive: 'الأرشيف', both: 'الرئيسي والأرشيف', file: 'ملف' },
  updated: (time) => `آخر تحديث \u2068${time}\u2069`,
  newRows: 'تفاعلات جديدة',
  arrived: (fresh, changed) =>
    [fresh > 0 ? `جديدة: ${number(fresh)}` : '', changed > 0 ? `متغيّرة: ${number(changed)}` : '']
      .filter(Boolean)
      .join('، '),
  retry: 'إعادة المحاولة',
  serverSaid: 'قال الخادم',
  technical: 'تفصيل تقني',
}
