import type { conversation as english } from '../en/conversation.ts'
import { number } from '../numbers.ts'
import { counted, message } from './plurals.ts'

export const conversation: typeof english = {
  missing: (many) => `تنقص ${counted(many, message)}`,
  find: {
    box: 'بحث في هذه المحادثة',
    next: 'المطابقة التالية',
    previous: 'المطابقة السابقة',
    place: (at, of) => `${number(at)} من ${number(of)}`,
    none: 'لا مطابقات',
  },
  span: 'من البداية إلى النهاية',
  changed: { title: 'بيانات مرفقة تغيّرت', next: '→' },
  copy: 'نسخ المحادثة',
  link: {
    label: 'رابط هذا السطر',
    copied: 'نُسخ رابط السطر',
    shown: 'رابط السطر في شريط العنوان',
  },
  mail: {
    from: 'من',
    to: 'إلى',
    cc: 'نسخة إلى',
    subject: 'الموضوع',
    showQuoted: 'إظهار النص المقتبس',
    hideQuoted: 'إخفاء النص المقتبس',
    noText: 'لم يرسل الخادم نصًّا لهذه الرسالة.',
    fromHtml: 'لم يرسل الخادم نصًّا عاديًّا: هذا ما في الرسالة المنسّقة.',
    showFormatted: 'عرض المنسّق',
    showPlain: 'عرض النص العادي',
    frame: 'رسالة بريد منسّقة',
    loading: 'جارٍ تهيئة الرسالة لعرضها بأمان…',
    failed: 'تعذّر عرض الرسالة المنسّقة.',
    images: (many) => `عدد الصور غير المحمّلة: ${number(many)}. تحميلها يُعلم المرسل.`,
    showImages: 'عرض الصور',
    imagesOn: 'تُحمَّل الصور بقدر ما تسمح به سياسة أمان هذه الصفحة.',
    cut: 'لا يُعرض منسّقًا إلا البداية لأن الرسالة طويلة جدًّا. وهي كاملة في السجل الخام.',
  },
  text: {
    by: (name, isPrivate) => (isPrivate ? `${name} (خاص)` : name),
    line: (time, by, text) => `${time === '' ? '' : `${time} `}${by}: ${text}`,
    event: (time, event, text) => `${time === '' ? '' : `${time} `}${event}${text === '' ? '' : `: ${text}`}`,
    missing: (many) => `[تنقص ${counted(many, message)}]`,
  },
}
