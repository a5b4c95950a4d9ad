import type { exports as english } from '../en/exports.ts'
import { number } from '../numbers.ts'
import { counted, interaction, ofInteraction, ofRecord, value } from './plurals.ts'

const column = { zero: 'عمود', one: 'عمود واحد', two: 'عمودان', few: 'أعمدة', many: 'عمودًا', other: 'عمود' }

export const exports: typeof english = {
  what: (rows, shown, zone) =>
    `${counted(rows, interaction)} كما في العرض، ${counted(shown, column)}، والأوقات بتوقيت \u2068${zone}\u2069`,
  masked: 'ما هو محجوب في الصفحة محجوب في الملف.',
  nothing: 'لا شيء للتصدير: لا تفاعل معروض.',
  gapsTitle: 'غير مكتمل. الناقص:',
  gap: (when, reason) => `\u2068${when}\u2069: \u2068${reason}\u2069`,
  moreGaps: (many) => `${number(many)} أخرى`,
  reasons: {
    loading: 'ما زال قيد التحميل، ويُصدَّر ما وصل حتى الآن',
    incomplete: 'لم يُحمَّل كله',
    failed: 'تعذّر تحميله',
    unreadable: (many) => `تعذّرت قراءة ${counted(many, ofRecord)}`,
  },
  formats: { csv: 'CSV', json: 'JSON', ndjson: 'NDJSON' },
  hints: {
    csv: 'الأعمدة المعروضة، لبرنامج جداول البيانات. توضع فاصلة عليا قبل القيم التي تبدأ بأحد الرموز \u2068= + - @\u2069 كي لا تُنفَّذ أي منها كصيغة. ويمكن حفظ بيان معه.',
    json: 'كل حقول كل تفاعل، مع بيان: التصفية والمنطقة الزمنية والأعداد وما ينقص.',
    ndjson: 'المحتوى نفسه بسجل واحد في كل سطر، للمجموعات الكبيرة والأدوات الأخرى.',
  },
  progress: 'ما صُدّر حتى الآن',
  soFar: (rows, of) => `${number(rows)} من ${counted(of, ofInteraction)}`,
  cancel: 'إلغاء',
  asking: 'جارٍ السؤال عمّا إذا كان التصدير مسموحًا…',
  began: 'جارٍ التصدير…',
  done: (rows, file) => `تمت كتابة ${counted(rows, ofInteraction)} في \u2068${file}\u2069.`,
  guarded: (many) => `سُبقت ${counted(many, value)} بفاصلة عليا.`,
  cancelled: 'أُلغي التصدير ولم يُكتب ملف.',
  failed: (reason) => `فشل التصدير: \u2068${reason}\u2069`,
  manifest: 'حفظ بيانه',
}
