import type { search as english } from '../en/search.ts'
import { number } from '../numbers.ts'
import { counted } from './plurals.ts'

const meant = (nearest: string | undefined) => (nearest === undefined ? '' : ` هل تقصد «\u2068${nearest}\u2069»؟`)

const suggestion = {
  zero: 'اقتراح',
  one: 'اقتراح واحد',
  two: 'اقتراحان',
  few: 'اقتراحات',
  many: 'اقتراحًا',
  other: 'اقتراح',
}

export const search: typeof english = {
  about: 'عن هذا البحث',
  reasons: {
    'unknown-field': ({ field, nearest }) =>
      `لا حقل باسم «\u2068${field}\u2069».${meant(nearest)} للبحث عن النص نفسه ضعه بين علامتي اقتباس.`,
    'unknown-value': ({ field, value, nearest }) =>
      `«\u2068${value}\u2069» ليست من قيم \u2068${field}\u2069.${meant(nearest)}`,
    'part-of-value': ({ field, value }) =>
      `لا قيمة للحقل \u2068${field}\u2069 هي «\u2068${value}\u2069» تمامًا: أكمل الكتابة أو اختر من القائمة.`,
    'no-value': ({ field }) => `تنقص قيمة بعد \u2068${field}:\u2069`,
    duration: ({ value }) =>
      `«\u2068${value}\u2069» ليست مدة. اكتب \u2068>5m\u2069 أو \u2068<30s\u2069 أو \u20681m..2m30s\u2069 أو \u2068none\u2069.`,
    date: ({ value }) =>
      `«\u2068${value}\u2069» ليس تاريخًا. اكتب \u20682026-11-07\u2069 أو \u20682026-11-01..2026-11-07\u2069 أو \u2068>2026-11-01\u2069.`,
    weekday: ({ value }) =>
      `«\u2068${value}\u2069» ليس يومًا. اكتب \u2068mon,tue\u2069 أو مع الساعات \u2068mon,tue@9-17\u2069.`,
    hour: ({ value }) =>
      `«\u2068${value}\u2069» ليست ساعة. اكتب \u20689\u2069 أو \u20689-17\u2069 أو \u206822-2\u2069.`,
    backwards: ({ value }) => `نهاية «\u2068${value}\u2069» قبل بدايتها.`,
    'open-quote': () => 'علامة الاقتباس غير مغلقة: تمتد إلى آخر النص.',
    'only-one': ({ field }) => `يقبل \u2068${field}:\u2069 قيمة واحدة. اكتب \u2068${field}:\u2069 مرة لكل قيمة.`,
    'none-among-spans': () =>
      'لا تجتمع \u2068none\u2069 مع مدد غير \u2068<1m\u2069 و\u20681m..5m\u2069 و\u2068>5m\u2069.',
  },
  rest: 'وكل ما عدا ذلك سارٍ.',
  suggestions: 'الاقتراحات',
  count: (count) => `${counted(count, suggestion)}، اختر بمفاتيح الأسهم`,
  past: 'عمليات البحث السابقة',
  forget: 'نسيان عمليات البحث السابقة',
  fields: 'تضييق حسب',
  values: 'القيم',
  share: (part) => (part < 0.01 ? `في أقل من ${number(1)}٪` : `في ${number(Math.round(part * 100))}٪`),
  times: (count) => number(count),
  hint: [
    ['-word', 'من دون الكلمة'],
    ['"late delivery"', 'عبارة'],
    ['a,b', 'أيٌّ منهما'],
  ],
  explained: {
    media: ['media:chat,email', 'القناة، واحدة أو أكثر'],
    direction: ['direction:inbound', 'مَن بدأه'],
    state: ['state:pending', 'إلى أين وصل'],
    owner: ['owner:"Kate London"', 'مَن تولاه؛ و\u2068none\u2069 لما لم يتولّه أحد'],
    duration: ['duration:30s..2m', 'من البداية إلى النهاية؛ وكذلك \u2068>5m\u2069 و\u2068none\u2069'],
    started: ['started:2026-11-01..2026-11-07', 'الأيام التي بدأ فيها'],
    day: ['day:mon,tue', 'يوم الأسبوع الذي بدأ فيه'],
    hour: ['hour:9-17', 'ساعة اليوم التي بدأ فيها'],
    subject: ['subject:refund', 'جزء من الموضوع'],
    comment: ['comment:"call back"', 'جزء من التعليق'],
    contact: ['contact:lindqvist', 'جزء من اسم جهة الاتصال أو معرّفها'],
    phone: ['phone:4670', 'جزء من رقم الهاتف'],
    id: ['id:0000Sa99', 'جزء من معرّف التفاعل'],
    parent: ['parent:0000Sa99', 'جزء من معرّف الأصل'],
    thread: ['thread:0000Sa99', 'جزء من معرّف السلسلة'],
    attr: ['attr.OrderNumber:88213', 'سمة مخصصة'],
    data: ['data.ServiceType:Billing', 'مفتاح من بيانات المستخدم'],
    has: ['has:comment', 'شيء موجود فيه'],
    is: ['is:open', '\u2068open, closed, reply, repeat, flagged\u2069'],
    flag: ['flag:parent-missing', 'ما يبدو فيه من خلل'],
  },
  traits: {
    open: 'غير متوقف',
    closed: 'متوقف',
    reply: 'رد على تفاعل آخر',
    get repeat() {
      return `جهة الاتصال نفسها والموضوع نفسه مرة أخرى خلال ${number(7)} أيام`
    },
    flagged: 'يبدو أن فيه خللًا',
  },
  present: {
    subject: 'موضوع',
    comment: 'تعليق',
    contact: 'جهة اتصال',
    owner: 'مالك',
    phone: 'رقم هاتف',
    ended: 'نهاية',
    parent: 'أصل',
    thread: 'سلسلة',
  },
}
