import { number } from '../numbers.ts'
import { type Forms, pluralsOf } from '../pluralsOf.ts'

export const { form } = pluralsOf('ar')

/** `تفاعل واحد`, `تفاعلان`, `3 تفاعلات`: one and two are said by the noun alone. */
export function counted(many: number, forms: Forms): string {
  return many === 1 || many === 2 ? form(many, forms) : `${number(many)} ${form(many, forms)}`
}

export const interaction = {
  zero: 'تفاعل',
  one: 'تفاعل واحد',
  two: 'تفاعلان',
  few: 'تفاعلات',
  many: 'تفاعلًا',
  other: 'تفاعل',
} satisfies Forms

/** After a preposition or a noun. */
export const ofInteraction = { ...interaction, two: 'تفاعلين' } satisfies Forms

/** Where the number stands by itself, in digits. */
export const interactionBare = { ...interaction, one: 'تفاعل' } satisfies Forms

export const ofDay = {
  zero: 'يوم',
  one: 'يوم واحد',
  two: 'يومين',
  few: 'أيام',
  many: 'يومًا',
  other: 'يوم',
} satisfies Forms

export const ofHour = {
  zero: 'ساعة',
  one: 'ساعة واحدة',
  two: 'ساعتين',
  few: 'ساعات',
  many: 'ساعة',
  other: 'ساعة',
} satisfies Forms

export const ofMinute = {
  zero: 'دقيقة',
  one: 'دقيقة واحدة',
  two: 'دقيقتين',
  few: 'دقائق',
  many: 'دقيقة',
  other: 'دقيقة',
} satisfies Forms

/** After a preposition or a noun. */
export const ofRecord = {
  zero: 'سجل',
  one: 'سجل واحد',
  two: 'سجلين',
  few: 'سجلات',
  many: 'سجلًا',
  other: 'سجل',
} satisfies Forms

/** After a preposition or a noun. */
export const ofRequest = {
  zero: 'طلب',
  one: 'طلب واحد',
  two: 'طلبين',
  few: 'طلبات',
  many: 'طلبًا',
  other: 'طلب',
} satisfies Forms

export const value = {
  zero: 'قيمة',
  one: 'قيمة واحدة',
  two: 'قيمتان',
  few: 'قيم',
  many: 'قيمة',
  other: 'قيمة',
} satisfies Forms

export const message = {
  zero: 'رسالة',
  one: 'رسالة واحدة',
  two: 'رسالتان',
  few: 'رسائل',
  many: 'رسالة',
  other: 'رسالة',
} satisfies Forms

/** After a preposition or a noun. */
export const ofConversation = {
  zero: 'محادثة',
  one: 'محادثة واحدة',
  two: 'محادثتين',
  few: 'محادثات',
  many: 'محادثة',
  other: 'محادثة',
} satisfies Forms

/** After a preposition or a noun. */
export const ofRow = {
  zero: 'صف',
  one: 'صف واحد',
  two: 'صفين',
  few: 'صفوف',
  many: 'صفًّا',
  other: 'صف',
} satisfies Forms

/** After a preposition or a noun. */
export const ofCharacter = {
  zero: 'حرف',
  one: 'حرف واحد',
  two: 'حرفين',
  few: 'أحرف',
  many: 'حرفًا',
  other: 'حرف',
} satisfies Forms
