import type { overview as english } from '../en/overview.ts'
import { number } from '../numbers.ts'

export const overview: typeof english = {
  name: 'インタラクションの推移',
  result: '結果',
  missing: {
    loading: 'インタラクションを読み込み中',
    failed: '読み込めませんでした',
    signedOut: 'サインインするとインタラクションが表示されます',
  },
  count: (shown, total) => ({
    lead: number(shown),
    rest: shown === total ? '件のインタラクション' : `件（全 ${number(total)} 件中）`,
  }),
  selected: (range) => `${range} を選択中`,
  between: (from, to) => `${from}～${to}`,
  moment: (date, time) => `${date} ${time}`,
  rangeStart: '範囲の開始',
  rangeEnd: '範囲の終了',
  clear: '選択した期間をクリア',
  barsBy: 'バーの区分',
  week: '週',
  weekChosen: '週、曜日または時間帯を選択中',
  others: 'その他',
  total: (count) => `インタラクション ${number(count)} 件`,
  part: (name, count) => `${name} ${number(count)}`,
  histogram: (parts, busiest, most) =>
    parts.length === 0
      ? 'ヒストグラム：インタラクションなし'
      : `ヒストグラム：${parts.join('、')}。最多は ${busiest} の ${number(most)} 件`,
}
