import type { Direction } from '#src/model/interaction.ts'
import type { MediaFamily } from '#src/model/media.ts'
import type { timeline as english } from '../en/timeline.ts'

const kinds: Record<MediaFamily, string> = {
  call: '通話',
  email: 'メール',
  chat: 'チャット',
  social: 'ソーシャルメッセージ',
  sms: 'SMS',
  workitem: 'ワークアイテム',
}

const directed: Record<Direction, string> = {
  inbound: '受信',
  outbound: '発信',
  internal: '内部',
  consult: 'コンサルト',
  unknown: '',
}

export const timeline: typeof english = {
  name: 'インタラクション',
  withoutStart: '開始日時を読み取れないもの',
  waiting: '返信待ち',
  inProgress: '処理中',
  notBegun: '未着手',
  noEnd: '終了日時なし',
  reply: '返信',
  untitled: (direction, family, label) => `${directed[direction]}${family ? kinds[family] : label}`,
}
