import type { brief as english } from '../en/brief.ts'
import { number } from '../numbers.ts'

export const brief: typeof english = {
  name: '概要',
  last: '最終応対',
  lastContact: (parts) => `最終応対：${parts.join('、')}`,
  joined: (parts) => parts.join(' · '),
  none: '読み込み済みのデータに応対はありません',
  open: (count) => ['未終了', number(count), '件'],
  longest: (age) => ['最長', age, ''],
  within: (count, days) => [`過去 ${days} 日間`, number(count), '件'],
  repeats: (count, subject) => [`「${subject}」`, number(count), '件'],
  partial: '読み込み済みの範囲',
}
