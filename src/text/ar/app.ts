import type { app as english } from '../en/app.ts'
import { number } from '../numbers.ts'
import { counted, ofInteraction, ofMinute, ofRequest } from './plurals.ts'

export const app: typeof english = {
  title: 'سجل التفاعلات',
  views: {
    name: 'العرض',
    table: 'الجدول',
    timeline: 'الخط الزمني',
    lanes: 'المسارات',
    reader: 'القراءة',
  },
  order: { newestFirst: 'الأحدث أولًا', oldestFirst: 'الأقدم أولًا' },
  timesIn: (zone) => `الأوقات بتوقيت \u2068${zone}\u2069`,
  openFile: 'فتح ملف…',
  details: 'تفاصيل التفاعل',
  filtersTitle: 'التصفية',
  closeFilters: 'إغلاق التصفية',
  empty: {
    range: {
      title: 'لا تفاعلات في هذه الفترة',
      text: (span) => `لا شيء منها على الخادم ${span}.`,
      textOfFile: (span) => `لا شيء منها في الملف ${span}.`,
      get wider() {
        return `عرض آخر ${number(90)} يومًا`
      },
    },
    filtered: {
      title: 'لا تفاعلات تطابق التصفية',
      text: (total) => `عدد التفاعلات المحمّلة ${number(total)}، ولا شيء منها يستوفي جميع عوامل التصفية.`,
      clear: 'مسح البحث والتصفية',
    },
  },
  retrying: 'تُعاد المحاولة تلقائيًا. ولإعادتها فورًا اختر «إعادة المحاولة».',
  gap: {
    limit: (limit) => `توقف الخادم عند حده الأقصى وهو ${number(limit)}`,
    partial: (said) => `يقول الخادم إن إجابته جزئية: \u2068${said}\u2069`,
    cancelled: 'أُوقف قبل تحميله',
    media: (media) =>
      `يوم ممتلئ لا يمكن أن يُطلب فيه من الخادم هذا وحده: ${media.map((each) => `\u2068${each}\u2069`).join('، ')}`,
    bound: {
      rows: (most) => `توقف عند ${counted(most, ofInteraction)}`,
      requests: (most) => `توقف بعد ${counted(most, ofRequest)}`,
      time: (minutes) => `توقف بعد ${counted(minutes, ofMinute)}`,
    },
  },
  link: {
    title: 'تعذّرت قراءة جزء من هذا الرابط',
    problem: (what) => `لم يؤخذ به: \u2068${what}\u2069`,
    close: 'إخفاء',
  },
}
