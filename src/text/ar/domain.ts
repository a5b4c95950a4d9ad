import type { domain as english } from '../en/domain.ts'
import { number } from '../numbers.ts'

export const domain: typeof english = {
  media: {
    call: 'مكالمة',
    email: 'بريد إلكتروني',
    chat: 'دردشة',
    social: 'تواصل اجتماعي',
    sms: 'رسالة نصية',
    workitem: 'عنصر عمل',
  },
  direction: {
    inbound: 'وارد',
    outbound: 'صادر',
    internal: 'داخلي',
    consult: 'استشارة',
    unknown: 'اتجاه غير معروف',
  },
  state: {
    stopped: 'متوقف',
    pending: 'معلّق',
    'in-process': 'قيد المعالجة',
    new: 'جديد',
    unknown: 'حالة غير معروفة',
  },
  duration: {
    'under-1m': 'أقل من دقيقة',
    get '1m-5m'() {
      return `${number(1)} – ${number(5)} دقائق`
    },
    get 'over-5m'() {
      return `أكثر من ${number(5)} دقائق`
    },
    none: 'لم ينتهِ بعد',
  },
  flag: {
    'ends-before-start': 'انتهى قبل أن يبدأ',
    'talk-differs': 'وقت التحدث يخالف المدة',
    'stopped-without-end': 'متوقف بلا نهاية',
    'long-pending': 'معلّق منذ شهرين أو أكثر',
    'parent-missing': 'الأصل ليس في النتيجة',
    disagrees: 'القائمة والمحتوى مختلفان',
    'unknown-media': 'قناة غير معروفة',
    'no-start': 'بلا بداية صالحة',
  },
  noOwner: 'بلا مالك',
  notSet: 'غير معيّنة',
  missing: '—',
}
