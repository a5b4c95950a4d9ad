import type { reader as english } from '../en/reader.ts'
import { number } from '../numbers.ts'
import { counted, interaction, ofConversation } from './plurals.ts'

const match = { zero: 'مطابقة', one: 'مطابقة واحدة', two: 'مطابقتان', few: 'مطابقات', many: 'مطابقة', other: 'مطابقة' }
const ofMatch = { ...match, two: 'مطابقتين' }
const ofTranscript = {
  zero: 'نص محادثة',
  one: 'نص محادثة واحدة',
  two: 'نصّي محادثتين',
  few: 'نصوص محادثات',
  many: 'نص محادثة',
  other: 'نص محادثة',
}

export const reader: typeof english = {
  name: 'المحادثات',
  withoutStart: 'بلا بداية مقروءة',
  talkTime: (length) => `وقت التحدث \u2068${length}\u2069`,
  span: (length) => `\u2068${length}\u2069 من البداية إلى النهاية`,
  loading: 'جارٍ جلب المحادثة…',
  noText: {
    email: 'لم يرد مع هذا البريد نص عادي: قد تجد المزيد في تفاصيله.',
    call: 'مكالمة غير مسجلة نصًّا',
  },
  failed: 'تعذّر جلب هذه المحادثة.',
  retry: 'إعادة المحاولة',
  search: {
    name: 'بحث في المحادثات',
    clear: 'مسح البحث في المحادثات',
    matches: 'المطابقات',
    next: 'المطابقة التالية',
    previous: 'المطابقة السابقة',
    count: (at, matches, conversations) => {
      if (matches === 0) return 'لا مطابقات'
      const which = at < 0 ? counted(matches, match) : `${number(at + 1)} من ${counted(matches, ofMatch)}`
      return `${which} في ${counted(conversations, ofConversation)}`
    },
    none: {
      title: 'لم ترد هذه الكلمات في أي محادثة بُحث فيها',
      some: 'هناك نصوص محادثات لم يُبحث فيها: عددها في السطر أعلاه.',
      all: 'بُحث في كل نصوص المحادثات الموجودة.',
    },
  },
  coverage: {
    name: 'نصوص المحادثات',
    transcripts: (here, of, searched) =>
      `${searched ? 'بُحث في' : 'جُلب'} ${number(here)} من ${counted(of, ofTranscript)}`,
    unavailable: (many) => `غير المتاح: ${number(many)}`,
    unfetched: (many) => `ما لم يُجلب: ${number(many)}`,
    without: (many) => `${counted(many, interaction)} بلا نص محادثة`,
    fetch: 'جلب البقية',
    stop: 'إيقاف',
    progress: 'ما جُلب حتى الآن',
  },
}
