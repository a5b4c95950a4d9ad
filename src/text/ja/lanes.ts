import type { LanesBy } from '#src/model/lanesBy.ts'
import type { lanes as english } from '../en/lanes.ts'
import { number } from '../numbers.ts'
import { counted } from './plurals.ts'

const items = (count: number) => counted(count, { other: '件' })

const someOthers: Record<LanesBy, string> = { media: '種類のメディア', owner: '名の担当者', contact: '件のコンタクト' }

export const lanes: typeof english = {
  name: 'レーン',
  by: {
    name: 'グループ化',
    values: { media: 'メディア', owner: '担当者', contact: 'コンタクト' },
  },
  none: { owner: '担当者なし', contact: 'コンタクトなし' },
  others: (by, count) => `他 ${counted(count, { other: someOthers[by] })}`,
  lane: (name, count) => `${name}、インタラクション ${items(count)}`,
  count: (count) => number(count),
  over: (count) => `+${number(count)}`,
  timeShown: '表示中の期間',
  earlier: '前へ',
  later: '後へ',
  zoomIn: '拡大',
  zoomOut: '縮小',
  whole: '全期間',
  select: '期間を選択',
  filter: 'この表示範囲で絞り込み',
  more: 'その他のレーン操作',
  now: '現在',
  hint: (wheelScrolls) =>
    `${wheelScrolls ? 'Ctrl + スクロール' : 'スクロール'}で拡大・縮小、ドラッグで移動、Alt + ドラッグで絞り込み`,
  selecting: '絞り込む期間をドラッグで選択してください',
  notes: {
    over: (count) => `${items(count)}が他と重なっています。拡大すると分かれます`,
    undated: (count) => `開始日時を読み取れないインタラクション ${items(count)}`,
    listed: (listed, inView) =>
      `表示範囲のバー ${items(inView)}のうち ${items(listed)}を一覧に表示。残りへは矢印キーで移動できます`,
  },
  silent: {
    name: '空白期間',
    days: (count) => `${number(count)} 日間の空白`,
    hours: (count) => `${count} 時間の空白`,
    minutes: (count) => `${count} 分間の空白`,
    item: (silent, span) => `${silent}、${span}`,
  },
  replyTo: (parent) => `返信先：${parent}`,
  replies: (count) => `返信 ${items(count)}`,
  between: (from, to) => `${from}～${to}`,
}
