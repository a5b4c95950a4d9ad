import { DAY, HOUR, MINUTE } from '#src/model/instant.ts'
import type { threads as english } from '../en/threads.ts'
import { counted } from './plurals.ts'

const items = (many: number) => counted(many, { other: '件' })

interface Units {
  readonly day: string
  readonly hour: string
  readonly minute: string
}

const lasting: Units = { day: '日間', hour: '時間', minute: '分間' }
const before: Units = { day: '日前', hour: '時間前', minute: '分前' }
const after: Units = { day: '日後', hour: '時間後', minute: '分後' }

function roughly(ms: number, units: Units): string {
  const span = Math.abs(ms)
  if (span >= 2 * DAY - HOUR) return counted(Math.round(span / DAY), { other: units.day })
  if (span >= HOUR - MINUTE / 2) return counted(Math.round(span / HOUR), { other: units.hour })
  return counted(Math.round(span / MINUTE), { other: units.minute })
}

export const threads: typeof english = {
  size: (size, shown, spanMs) => {
    const many = shown === undefined ? items(size) : `${items(size)}中 ${items(shown)}`
    return spanMs < MINUTE ? many : `${roughly(spanMs, lasting)}に ${many}`
  },
  later: (ms) => (Math.abs(ms) < MINUTE ? '1 分以内' : roughly(ms, ms < 0 ? before : after)),
  counts: (many, single) => `スレッド ${items(many)}、単独のインタラクション ${items(single)}`,
  openAll: 'すべて展開',
  foldAll: 'すべて折りたたむ',
  open: '展開',
  fold: '折りたたむ',
  bar: 'スレッド',
  ghost: 'この結果に含まれません',
  fetch: '取得',
  fetching: 'サーバーに照会中…',
  retry: '再試行',
  fetched: 'この結果に含まれません',
  absent: { before: '親', after: 'はこの結果に含まれません。' },
  by: {
    parent: '親で関連付け',
    threadId: 'スレッド ID で関連付け',
    caseId: 'ケース ID で関連付け',
  },
  joined: (count) => `インタラクション ${items(count)}：`,
}
