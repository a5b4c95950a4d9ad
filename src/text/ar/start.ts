import type { start as english } from '../en/start.ts'

export const start: typeof english = {
  crash: {
    title: 'تعطّل شيء في هذه الصفحة',
    text: 'هذا خلل في العارض لا في بياناتك. تنفع إعادة التحميل عادةً.',
    reload: 'إعادة تحميل',
  },
}
