import type { archive as english } from '../en/archive.ts'
import { number } from '../numbers.ts'
import { counted, interaction, ofRecord } from './plurals.ts'

const gap = { zero: 'فجوة', one: 'فجوة واحدة', two: 'فجوتان', few: 'فجوات', many: 'فجوة', other: 'فجوة' }
const transcript = {
  zero: 'نص محادثة',
  one: 'نص محادثة واحدة',
  two: 'نصّا محادثتين',
  few: 'نصوص محادثات',
  many: 'نص محادثة',
  other: 'نص محادثة',
}

export const archive: typeof english = {
  name: 'الملف المفتوح',
  close: 'إغلاق الملف',
  showing: (file) => `يُعرض الملف \u2068${file}\u2069:`,
  holds: (many) => counted(many, interaction),
  exported: (date) => `صُدّر في \u2068${date}\u2069`,
  notServer: 'ليس من الخادم',
  gapsIn: (many) => `${counted(many, gap)}: انظر «عن هذا الملف»`,
  about: 'عن هذا الملف',
  raw: 'هذه إجابة خادم لا ملف مصدَّر: لا تذكر شيئًا عن تصفيتها ولا منطقتها الزمنية ولا عمّا ينقصها.',
  filter: (query) => (query === '' ? 'كُتب دون تصفية.' : `كُتب بهذه التصفية: \u2068${query}\u2069`),
  zone: (zone) => `كانت الأوقات على الشاشة عند كتابته بتوقيت \u2068${zone}\u2069.`,
  counts: (shown, loaded) => `كان عدد التفاعلات المحمّلة عند كتابته ${number(loaded)}، والمعروض منها ${number(shown)}.`,
  short: (held, written) => `يذكر الملف أن فيه ${number(written)}، والموجود فيه ${number(held)}: ربما اقتُطع أو عُدّل.`,
  masked: (many) => `عدد القيم المحجوبة فيه عند كتابته: ${number(many)}.`,
  noTranscripts: 'لا نصوص محادثات فيه.',
  transcripts: (many) => `فيه ${counted(many, transcript)}.`,
  unreadable: (many) => `تعذّرت قراءة ${counted(many, ofRecord)} منه: تجد القائمة أسفل الصفحة. وما عدا ذلك موجود كله.`,
  complete: 'لم ينقصه شيء عند كتابته.',
  gaps: 'ما كان ناقصًا عند كتابته:',
  gap: (from, to, reason) => `\u2068${from}\u2069 – \u2068${to}\u2069: \u2068${reason}\u2069`,
  partial: (said) => `قال الخادم إن إجابته جزئية: \u2068${said}\u2069`,
  moreGaps: (many) => `و${number(many)} أخرى`,
  reading: (file) => `جارٍ قراءة \u2068${file}\u2069…`,
  drop: 'أفلت الملف هنا لفتحه',
  dropHint: 'ملف JSON أو NDJSON أو إجابة خادم. لا يُرسل شيء إلى أي مكان.',
  problem: {
    title: (file) => `تعذّر فتح \u2068${file}\u2069`,
    close: 'إخفاء',
    empty: 'الملف فارغ. صدّره من جديد أو اختر ملفًا آخر.',
    notJson: (line) =>
      `ليس ملف JSON${line === undefined ? '' : ` (السطر ${number(line)})`}. اختر ملف JSON أو NDJSON صدّره هذا العارض، أو إجابة خادم. أما ملفات CSV فلا يمكن إعادة فتحها.`,
    noInteractions: 'هذا ملف JSON لكن لا تفاعلات فيه. اختر ملفًا صدّره هذا العارض، أو إجابة خادم.',
    refused: (said) => `هذا رفض من الخادم لا تفاعلات فيه: \u2068${said}\u2069`,
    nothingReadable: (many, reason) =>
      `لم يمكن قراءة أي سجل فيه من أصل ${counted(many, ofRecord)} (\u2068${reason}\u2069). اختر ملفًا صدّره هذا العارض، أو إجابة خادم.`,
    tooLarge: (mb) =>
      `حجمه أكبر من ${number(mb)} ميغابايت، ولا يستطيع المتصفح قراءته دفعة واحدة. صدّر أيامًا أقل في كل مرة.`,
    unread: 'لم يستطع المتصفح قراءته: ربما نُقل أو تغيّر في هذه الأثناء. اختره من جديد.',
  },
}
