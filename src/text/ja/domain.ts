import type { domain as english } from '../en/domain.ts'

export const domain: typeof english = {
  media: {
    call: '通話',
    email: 'メール',
    chat: 'チャット',
    social: 'ソーシャル',
    sms: 'SMS',
    workitem: 'ワークアイテム',
  },
  direction: {
    inbound: '受信',
    outbound: '発信',
    internal: '内部',
    consult: 'コンサルト',
    unknown: '方向不明',
  },
  state: {
    stopped: '終了',
    pending: '保留中',
    'in-process': '処理中',
    new: '新規',
    unknown: '状態不明',
  },
  duration: {
    'under-1m': '1 分未満',
    '1m-5m': '1～5 分',
    'over-5m': '5 分超',
    none: '終了日時なし',
  },
  flag: {
    'ends-before-start': '開始前に終了',
    'talk-differs': '通話時間が開始から終了までと不一致',
    'stopped-without-end': '終了状態だが終了日時なし',
    'long-pending': '2 か月以上保留中',
    'parent-missing': '親が結果に含まれない',
    disagrees: '一覧と内容が不一致',
    'unknown-media': '不明なメディア',
    'no-start': '有効な開始日時なし',
  },
  noOwner: '担当者なし',
  notSet: '未設定',
  missing: '—',
}
