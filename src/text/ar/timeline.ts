import type { Direction } from '#src/model/interaction.ts'
import type { MediaFamily } from '#src/model/media.ts'
import type { timeline as english } from '../en/timeline.ts'

type Gender = 'masculine' | 'feminine'

interface Kind {
  readonly noun: string
  readonly gender: Gender
}

const kinds: Record<MediaFamily, Kind> = {
  call: { noun: 'مكالمة', gender: 'feminine' },
  email: { noun: 'بريد إلكتروني', gender: 'masculine' },
  chat: { noun: 'دردشة', gender: 'feminine' },
  social: { noun: 'رسالة تواصل اجتماعي', gender: 'feminine' },
  sms: { noun: 'رسالة نصية', gender: 'feminine' },
  workitem: { noun: 'عنصر عمل', gender: 'masculine' },
}

const directed: Record<Direction, Record<Gender, string>> = {
  inbound: { masculine: 'وارد', feminine: 'واردة' },
  outbound: { masculine: 'صادر', feminine: 'صادرة' },
  internal: { masculine: 'داخلي', feminine: 'داخلية' },
  consult: { masculine: 'للاستشارة', feminine: 'للاستشارة' },
  unknown: { masculine: '', feminine: '' },
}

const unknown = (label: string): Kind => ({ noun: `\u2068${label}\u2069`, gender: 'masculine' })

export const timeline: typeof english = {
  name: 'التفاعلات',
  withoutStart: 'بلا بداية مقروءة',
  waiting: 'في انتظار الرد',
  inProgress: 'جارٍ',
  notBegun: 'لم يبدأ',
  noEnd: 'النهاية غير مذكورة',
  reply: 'رد',
  untitled: (direction, family, label) => {
    const { noun, gender } = family ? kinds[family] : unknown(label)
    return `${noun} ${directed[direction][gender]}`.trim()
  },
}
