import type { week as english } from '../en/week.ts'
import { number } from '../numbers.ts'
import { counted, interaction } from './plurals.ts'

export const week: typeof english = {
  name: 'التفاعلات حسب اليوم والساعة في الأسبوع',
  title: 'متى في الأسبوع',
  corner: 'اليوم',
  clear: 'مسح الأيام والساعات',
  spot: (day, hour, count) =>
    `${[day, hour]
      .filter((part) => part !== '')
      .map((part) => `\u2068${part}\u2069`)
      .join(' ')}، ${counted(count, interaction)}`,
  hint: 'اختر ساعات أو أيامًا، أو اسحب فوقها',
  scale: (most) => ({ least: number(0), most: number(most) }),
}
