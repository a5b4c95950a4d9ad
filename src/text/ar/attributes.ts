import type { attributes as english } from '../en/attributes.ts'
import { number } from '../numbers.ts'

export const attributes: typeof english = {
  search: 'بحث في السمات',
  groups: { attr: 'السمات المخصصة', data: 'بيانات المستخدم' },
  name: (key, percent) => `\u2068${key}\u2069، في ${percent} من التفاعلات المحمّلة`,
  none: 'لا سمات فيما حُمّل',
  noneFound: (text) => `لا سمة تطابق «\u2068${text}\u2069»`,
  left: (count) => `${number(count)} أخرى: ابحث لتجدها`,
  most: (most) => `الحد الأقصى ${number(most)} معًا: أزل واحدة لتضيف غيرها`,
}
