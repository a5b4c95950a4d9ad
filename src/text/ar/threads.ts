import { DAY, HOUR, MINUTE } from '#src/model/instant.ts'
import type { threads as english } from '../en/threads.ts'
import { number } from '../numbers.ts'
import { counted, interaction, ofDay, ofHour, ofMinute } from './plurals.ts'

const thread = { zero: 'سلسلة', one: 'سلسلة واحدة', two: 'سلسلتان', few: 'سلاسل', many: 'سلسلة', other: 'سلسلة' }
const singleInteraction = {
  zero: 'تفاعل مفرد',
  one: 'تفاعل مفرد واحد',
  two: 'تفاعلان مفردان',
  few: 'تفاعلات مفردة',
  many: 'تفاعلًا مفردًا',
  other: 'تفاعل مفرد',
}

/** After a preposition. */
function roughly(ms: number): string {
  const span = Math.abs(ms)
  if (span >= 2 * DAY - HOUR) return counted(Math.round(span / DAY), ofDay)
  if (span >= HOUR - MINUTE / 2) return counted(Math.round(span / HOUR), ofHour)
  return counted(Math.round(span / MINUTE), ofMinute)
}

export const threads: typeof english = {
  size: (size, shown, spanMs) => {
    const many = shown === undefined ? number(size) : `${number(shown)} من ${number(size)}`
    return spanMs < MINUTE ? many : `${many} خلال ${roughly(spanMs)}`
  },
  later: (ms) => {
    if (Math.abs(ms) < MINUTE) return 'خلال دقيقة'
    return `${ms < 0 ? 'قبله بمقدار' : 'بعد'} ${roughly(ms)}`
  },
  counts: (many, single) => `${counted(many, thread)}، ${counted(single, singleInteraction)}`,
  openAll: 'توسيع الكل',
  foldAll: 'طي الكل',
  open: 'توسيع',
  fold: 'طي',
  bar: 'السلاسل',
  ghost: 'ليس في هذه النتيجة',
  fetch: 'جلبه',
  fetching: 'جارٍ سؤال الخادم…',
  retry: 'إعادة المحاولة',
  fetched: 'ليس في هذه النتيجة',
  absent: { before: 'الأصل', after: 'ليس في هذه النتيجة.' },
  by: {
    parent: 'حسب الأصل',
    threadId: 'حسب معرّف السلسلة',
    caseId: 'حسب معرّف القضية',
  },
  joined: (count) => `${counted(count, interaction)}، الربط`,
}
