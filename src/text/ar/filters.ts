import type { filters as english } from '../en/filters.ts'
import { number } from '../numbers.ts'
import { counted, form, interactionBare } from './plurals.ts'

const filter = {
  zero: 'عامل تصفية',
  one: 'عامل تصفية واحد',
  two: 'عاملا تصفية',
  few: 'عوامل تصفية',
  many: 'عامل تصفية',
  other: 'عامل تصفية',
}

export const filters: typeof english = {
  name: 'التصفية',
  groups: {
    media: 'القناة',
    direction: 'الاتجاه',
    state: 'الحالة',
    owner: 'المالك',
    duration: 'المدة',
    flag: 'جودة البيانات',
  },
  count: (count) => number(count),
  unit: (count) => form(count, interactionBare),
  set: (count) => (count === 0 ? 'بلا تصفية' : counted(count, filter)),
  clear: 'مسح',
  clearGroup: (group) => `مسح \u2068${group}\u2069`,
  clearAll: 'مسح كل عوامل التصفية',
  more: (count) => `+ ${number(count)} أخرى`,
  fewer: 'عرض أقل',
  searchOwners: 'بحث في المالكين',
  search: (group) => `بحث في \u2068${group}\u2069`,
  noOwnerFound: (text) => `لا مالك يطابق «\u2068${text}\u2069»`,
  noneFound: (text) => `لا شيء يطابق «\u2068${text}\u2069»`,
  left: (count) => `${number(count)} أخرى: ابحث لتجدها`,
  ofLoaded: (count, loaded) => `${number(count)} من ${number(loaded)} محمّلة`,
  only: 'فقط',
  onlyValue: (label) => `\u2068${label}\u2069 فقط`,
  not: 'ما عدا',
  notValue: (label) => `ما عدا \u2068${label}\u2069`,
  excludedSign: 'مستبعد',
  excluded: 'مستبعد',
  add: 'إضافة تصفية',
  removeGroup: (key) => `إزالة \u2068${key}\u2069 من التصفية`,
  places: { attr: 'سمة مخصصة', data: 'بيانات المستخدم' },
  placed: (key, place) => `${key} (${place})`,
  keyed: (name, key) => `${name} (${key})`,
  percent: (percent) =>
    percent < 1
      ? `أقل من ${number(1)}٪`
      : percent > 99 && percent < 100
        ? `أكثر من ${number(99)}٪`
        : `${number(Math.round(percent))}٪`,
  present: (place, percent) => `في ${percent} من التفاعلات المحمّلة · ${place}`,
  none: 'لا شيء محمّل',
  partial: 'الأعداد تشمل ما حُمّل فقط',
}
