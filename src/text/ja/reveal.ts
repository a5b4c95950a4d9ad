import type { reveal as english } from '../en/reveal.ts'

export const reveal: typeof english = {
  button: '表示',
  name: (what) => `${what}を表示`,
  title: '表示が必要な理由を選択してください',
  noted: '理由は記録されることがありますが、値は記録されません。',
  reasons: {
    verify: '本人確認のため',
    payment: '支払いの調査のため',
    other: 'その他の理由',
  },
  show: (seconds) => `${seconds} 秒間表示`,
  asking: 'サーバーに照会中…',
  failed: 'サーバーから取得できませんでした。',
  hide: (what) => `${what}を再びマスク`,
  hideButton: '再びマスク',
  left: (seconds) => `${seconds} 秒`,
  shownFor: (seconds) => `${seconds} 秒間表示します`,
  secondsLeft: (seconds) => `残り ${seconds} 秒`,
  masked: '再びマスクしました',
  places: {
    subject: '件名',
    comment: 'コメント',
    message: 'このメッセージ',
    mail: 'この本文',
    value: 'この値',
  },
}
