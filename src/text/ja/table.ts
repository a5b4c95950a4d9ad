import type { table as english } from '../en/table.ts'
import { number } from '../numbers.ts'
import { counted } from './plurals.ts'

const items = (count: number) => counted(count, { other: '件' })

export const table: typeof english = {
  name: 'インタラクション',
  columns: {
    started: '開始日時',
    media: 'メディア',
    subject: '件名',
    contact: 'コンタクト',
    owner: '担当者',
    duration: '所要時間',
    state: '状態',
    direction: '方向',
    ended: '終了日時',
    phone: '電話番号',
    comment: 'コメント',
    parent: '親',
    id: 'ID',
  },
  interactions: items,
  day: (day, count) => `${day}、インタラクション ${items(count)}`,
  reviewed: 'レビュー済み',
  noDay: '有効な日付のないもの',
  thread: (size) => `スレッド ${number(size)}`,
  group: 'スレッドでグループ化',
  threadHint: 'スレッド内の 1 件',
  moreOwners: (count) => `+${count}`,
  zoneless: 'タイムゾーンなしで送信されたため、そのまま表示',
  unreadable: '日付として読み取れないため、そのまま表示',
  endsBeforeStart: '開始前に終了',
  secondKey: (descending) => `第 2 並べ替えキー、${descending ? '降順' : '昇順'}`,
  chooser: {
    button: '列',
    name: '表の列',
    earlier: (column) => `「${column}」を前へ移動`,
    later: (column) => `「${column}」を後ろへ移動`,
    narrower: (column) => `「${column}」の幅を狭める`,
    wider: (column) => `「${column}」の幅を広げる`,
    pin: (column) => `「${column}」を固定`,
    add: '列を追加',
    remove: (column) => `「${column}」を列から外す`,
    reset: '列をリセット',
  },
}
