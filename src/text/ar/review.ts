import type { review as english } from '../en/review.ts'
import { number } from '../numbers.ts'
import { counted } from './plurals.ts'

const ofReview = {
  zero: 'مراجعة',
  one: 'مراجعة واحدة',
  two: 'مراجعتين',
  few: 'مراجعات',
  many: 'مراجعة',
  other: 'مراجعة',
}
const ofNote = { zero: 'ملاحظة', one: 'ملاحظة واحدة', two: 'ملاحظتين', few: 'ملاحظات', many: 'ملاحظة', other: 'ملاحظة' }

export const review: typeof english = {
  mark: 'وسم كمُراجَع',
  unmark: 'مُراجَع',
  addNote: 'إضافة ملاحظة',
  note: 'الملاحظة',
  noteHint: 'تُحفظ في هذا المتصفح فقط، أثناء كتابتها.',
  progress: (done, of) => `رُوجع ${number(done)} من ${number(of)}`,
  next: 'التالي غير المُراجَع',
  allDone: 'رُوجعت كلها.',
  sample: {
    title: 'عينة عشوائية',
    hint: 'البذرة نفسها تسحب العينة نفسها من النتيجة نفسها.',
    size: 'الحجم',
    seed: 'البذرة',
    draw: 'سحب عينة',
    clear: 'إلغاء العينة',
    name: 'العينة',
    said: (size, of, seed) => `عينة ${number(size)} من ${number(of)}، البذرة \u2068${seed}\u2069`,
    counts: 'التصفية والنظرة العامة تشملان النتيجة كلها.',
    nothing: 'لا شيء يُسحب منه.',
  },
  keptTitle: 'المراجعات والملاحظات',
  kept: 'تبقى المراجعات والملاحظات في هذا المتصفح: لا تُرسل إلى أي مكان، ويستطيع كل من يستخدم هذا المتصفح قراءتها.',
  notKept: 'لا يسمح هذا المتصفح بحفظها: تبقى إلى أن تُغلق الصفحة.',
  export: {
    csv: 'تصدير بصيغة CSV',
    json: 'تصدير بصيغة JSON',
    id: 'المعرّف',
    reviewed: 'وقت المراجعة',
    note: 'الملاحظة',
  },
  saved: 'كُتب الملف.',
  forget: {
    all: 'حذف كل بيانات المراجعة',
    sure: (reviewed, notes) => `هل تريد حذف ${counted(reviewed, ofReview)} و${counted(notes, ofNote)} من هذا المتصفح؟`,
    yes: 'حذف',
    no: 'إبقاء',
    done: 'حُذفت كل بيانات المراجعة.',
  },
}
