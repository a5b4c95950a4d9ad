import type { start as english } from '../en/start.ts'

export const start: typeof english = {
  config: {
    title: 'لا يمكن استخدام الإعدادات',
    text: 'يجب أن يصحّح من نشر هذه الصفحة ملف \u2068config.json\u2069 الموجود بجانبها:',
    wholeFile: 'config.json',
  },
  crash: {
    title: 'تعطّل شيء في هذه الصفحة',
    text: 'هذا خلل في العارض لا في بياناتك. تنفع إعادة التحميل عادةً.',
    reload: 'إعادة تحميل',
  },
}
