import type { reveal as english } from '../en/reveal.ts'
import { number } from '../numbers.ts'
import { counted } from './plurals.ts'

const second = { zero: 'ثانية', one: 'ثانية واحدة', two: 'ثانيتان', few: 'ثوانٍ', many: 'ثانية', other: 'ثانية' }
const ofSecond = { ...second, two: 'ثانيتين' }

export const reveal: typeof english = {
  button: 'كشف',
  name: (what) => `كشف \u2068${what}\u2069`,
  title: 'لماذا تحتاج إلى رؤيته؟',
  noted: 'قد يُسجَّل السبب، أما القيمة فلا.',
  reasons: {
    verify: 'للتأكد من هوية العميل',
    payment: 'للنظر في عملية دفع',
    other: 'لسبب آخر',
  },
  show: (seconds) => `كشف لمدة ${counted(seconds, ofSecond)}`,
  asking: 'جارٍ سؤال الخادم…',
  failed: 'لم يستطع الخادم تقديم القيمة.',
  hide: (what) => `إعادة حجب \u2068${what}\u2069`,
  hideButton: 'إعادة الحجب',
  left: (seconds) => `${number(seconds)} ث`,
  shownFor: (seconds) => `معروض لمدة ${counted(seconds, ofSecond)}`,
  secondsLeft: (seconds) => `المتبقي ${counted(seconds, second)}`,
  masked: 'حُجب من جديد',
  places: {
    subject: 'الموضوع',
    comment: 'التعليق',
    message: 'هذه الرسالة',
    mail: 'هذا النص',
    value: 'هذه القيمة',
  },
}
