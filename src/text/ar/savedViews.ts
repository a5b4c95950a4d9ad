import type { savedViews as english } from '../en/savedViews.ts'
import { number } from '../numbers.ts'
import { counted, ofCharacter } from './plurals.ts'

const view = {
  zero: 'طريقة عرض',
  one: 'طريقة عرض واحدة',
  two: 'طريقتا عرض',
  few: 'طرق عرض',
  many: 'طريقة عرض',
  other: 'طريقة عرض',
}

export const savedViews: typeof english = {
  button: 'طرق العرض',
  title: 'طرق العرض المحفوظة',
  builtInTitle: 'جاهزة',
  builtIn: {
    open: 'المفتوحة الآن',
    longest: 'الأطول اليوم',
    repeats: 'المتكررة هذا الأسبوع',
    unowned: 'بلا مالك',
  },
  builtInHints: {
    open: 'لم تتوقف بعد، الأحدث أولًا',
    get longest() {
      return `آخر ${number(24)} ساعة، الأطول أولًا`
    },
    get repeats() {
      return `العميل نفسه والموضوع نفسه مرة أخرى، آخر ${number(7)} أيام`
    },
    unowned: 'لا يتولاها أحد، الأحدث أولًا',
  },
  ownTitle: 'طرق عرضك',
  noneYet: 'لا شيء بعد. اضبط الصفحة كما تحب ثم احفظها هنا.',
  changed: 'معدَّلة',
  save: 'حفظ طريقة العرض هذه…',
  name: 'الاسم',
  saves: 'تُحفظ التصفية والتواريخ والترتيب والعرض والأعمدة في هذا المتصفح.',
  saveNow: 'حفظ',
  replace: 'استبدال',
  replaces: (name) => `«\u2068${name}\u2069» موجودة من قبل: ستُستبدل.`,
  cancel: 'إلغاء',
  nameMissing: 'أدخل اسمًا لها.',
  nameTaken: (name) => `هناك طريقة عرض باسم «\u2068${name}\u2069».`,
  nameTooLong: (most) => `لا يزيد الاسم على ${counted(most, ofCharacter)}.`,
  rename: 'إعادة تسمية',
  renameView: (name) => `إعادة تسمية \u2068${name}\u2069`,
  newName: (name) => `الاسم الجديد لـ «\u2068${name}\u2069»`,
  delete: 'حذف',
  deleteView: (name) => `حذف \u2068${name}\u2069`,
  deleted: (name) => `حُذفت «\u2068${name}\u2069».`,
  undoDelete: 'تراجع',
  undoDeleteOf: (name) => `تراجع: استعادة \u2068${name}\u2069`,
  saved: (name) => `حُفظت «\u2068${name}\u2069».`,
  keptWithout: (parts) => `حُفظت من دون: ${parts.join('، ')}`,
  leftOut: {
    words: 'الكلمات التي بحثت عنها',
    owner: 'المالك',
    attribute: 'قيم السمات',
    contact: 'جهة الاتصال',
    phone: 'رقم الهاتف',
    id: 'المعرّف',
    subject: 'الموضوع',
    comment: 'التعليق',
    parent: 'الأصل',
    thread: 'السلسلة',
    dates: 'التواريخ التي حددتها',
  },
  untilClosed: 'قد تدل على شخص أو تتقادم سريعًا. تبقى في طريقة العرض إلى أن تُغلق هذه الصفحة.',
  notKept: 'لا يحفظ هذا المتصفح شيئًا لهذه الصفحة: تبقى طرق العرض إلى أن تُغلق.',
  export: 'تصدير طرق العرض…',
  import: 'استيراد طرق عرض…',
  fileHint: 'لا تحوي الملفات كلمات بحث ولا مالكين ولا قيم سمات.',
  exported: (count) => `كُتبت ${counted(count, view)} في ملف.`,
  imported: (count) => `أُضيفت ${counted(count, view)}.`,
  refused: (name) => `لم يُستورد «\u2068${name}\u2069».`,
  faults: {
    get 'too-large'() {
      return `حجمه أكبر من ${number(1)} ميغابايت.`
    },
    'not-json': 'ليس ملف JSON.',
    'not-views': 'ليس ملف طرق عرض محفوظة.',
    newer: 'كتبه إصدار أحدث من هذه الصفحة.',
    empty: 'لا طرق عرض فيه.',
    unreadable: 'تعذّرت قراءته.',
    wrong: (where, reason) => `${where === '' ? 'الملف' : `\u2068${where}\u2069`} ${reason}.`,
  },
}
