import type { lanes as english } from '../en/lanes.ts'
import { number } from '../numbers.ts'
import { counted, interaction, ofDay, ofHour, ofMinute } from './plurals.ts'

const others = { media: 'قنوات أخرى', owner: 'مالكون آخرون', contact: 'جهات اتصال أخرى' }
const reply = { zero: 'رد', one: 'رد واحد', two: 'ردّان', few: 'ردود', many: 'ردًّا', other: 'رد' }

export const lanes: typeof english = {
  name: 'المسارات',
  by: {
    name: 'تجميع حسب',
    values: { media: 'القناة', owner: 'المالك', contact: 'جهة الاتصال' },
  },
  none: { owner: 'بلا مالك', contact: 'بلا جهة اتصال' },
  others: (by, count) => `${others[by]}: ${number(count)}`,
  lane: (name, count) => `\u2068${name}\u2069، ${counted(count, interaction)}`,
  count: (count) => number(count),
  over: (count) => `\u2068+${number(count)}\u2069`,
  timeShown: 'الوقت المعروض',
  earlier: 'أقدم',
  later: 'أحدث',
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  whole: 'الفترة كلها',
  select: 'تحديد وقت',
  filter: 'تصفية بما هو معروض',
  more: 'خيارات المسارات',
  now: 'الآن',
  hint: (wheelScrolls) =>
    `${wheelScrolls ? '\u2068Ctrl\u2069 + التمرير' : 'التمرير'} للتكبير، السحب للتحريك، \u2068Alt\u2069 + السحب للتصفية`,
  selecting: 'اسحب على الوقت المراد التصفية به',
  notes: {
    over: (count) => `${number(count)} تقع فوق غيرها: كبّر للفصل بينها`,
    undated: (count) => `${counted(count, interaction)} بلا بداية مقروءة`,
    listed: (listed, inView) =>
      `أُدرج ${number(listed)} من الأشرطة الظاهرة وعددها ${number(inView)}؛ وتنقلك مفاتيح الأسهم إلى البقية`,
  },
  silent: {
    name: 'فترات الصمت',
    days: (count) => `صمت ${counted(count, ofDay)}`,
    hours: (count) => `صمت ${counted(count, ofHour)}`,
    minutes: (count) => `صمت ${counted(count, ofMinute)}`,
    item: (silent, span) => `${silent}، \u2068${span}\u2069`,
  },
  replyTo: (parent) => `رد على \u2068${parent}\u2069`,
  replies: (count) => counted(count, reply),
  between: (from, to) => `\u2068${from}\u2069 – \u2068${to}\u2069`,
}
