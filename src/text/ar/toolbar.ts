import type { toolbar as english } from '../en/toolbar.ts'
import { number } from '../numbers.ts'

export const toolbar: typeof english = {
  scope: {
    title: 'نطاق التفاعلات',
    all: 'كل التفاعلات',
    contact: 'جهة اتصال',
    agent: 'وكيل',
    contactId: 'معرّف جهة الاتصال',
    agentId: 'معرّف الوكيل',
    show: 'عرض',
  },
  search: 'بحث في التفاعلات',
  clearSearch: 'مسح البحث',
  range: {
    name: 'الفترة',
    presets: {
      get '24h'() {
        return `آخر ${number(24)} ساعة`
      },
      get '7d'() {
        return `آخر ${number(7)} أيام`
      },
      get '30d'() {
        return `آخر ${number(30)} يومًا`
      },
      get '90d'() {
        return `آخر ${number(90)} يومًا`
      },
    },
    short: {
      get '24h'() {
        return `${number(24)} ساعة`
      },
      get '7d'() {
        return `${number(7)} أيام`
      },
      get '30d'() {
        return `${number(30)} يومًا`
      },
      get '90d'() {
        return `${number(90)} يومًا`
      },
    },
    custom: 'تواريخ مخصصة',
    from: 'من',
    to: 'إلى',
    zone: (zone) => `أيام كاملة بتوقيت \u2068${zone}\u2069`,
    apply: 'تطبيق',
    problems: {
      empty: 'أدخل كلا التاريخين.',
      backwards: 'التاريخ الأول بعد الأخير.',
    },
  },
  filters: 'التصفية',
  filtersActive: 'مفعّلة',
  export: { button: 'تصدير', title: 'تصدير' },
  more: {
    name: 'المزيد',
    refresh: 'تحديث',
    theme: 'المظهر',
    themes: { system: 'النظام', light: 'فاتح', dark: 'داكن' },
    density: 'الكثافة',
    densities: { comfortable: 'مريحة', compact: 'متراصة' },
    keyboard: 'لوحة المفاتيح',
    letterKeys: 'اختصارات الحرف الواحد',
    language: 'اللغة',
    languageOfBrowser: 'كما في المتصفح',
    timeZone: 'المنطقة الزمنية',
    allZones: 'كل المناطق الزمنية',
    source: 'المصدر',
    sources: { main: 'الرئيسي', archive: 'الأرشيف', both: 'كلاهما' },
  },
}
