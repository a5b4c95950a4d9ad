import type { week as english } from '../en/week.ts'
import { number } from '../numbers.ts'
import { counted } from './plurals.ts'

export const week: typeof english = {
  name: '曜日・時間帯別のインタラクション',
  title: '曜日と時間帯',
  corner: '曜日',
  clear: '曜日と時間帯をクリア',
  spot: (day, hour, count) =>
    `${[day, hour].filter((part) => part !== '').join(' ')}、インタラクション ${counted(count, { other: '件' })}`,
  hint: '時間帯や曜日を選択、または範囲をドラッグ',
  scale: (most) => ({ least: '0', most: number(most) }),
}
