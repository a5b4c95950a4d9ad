import type { app as english } from '../en/app.ts'
import { number } from '../numbers.ts'

export const app: typeof english = {
  title: 'インタラクション履歴',
  views: {
    name: 'ビュー',
    table: '表',
    timeline: 'タイムライン',
    lanes: 'レーン',
    reader: '閲覧',
  },
  order: { newestFirst: '新しい順', oldestFirst: '古い順' },
  timesIn: (zone) => `時刻：${zone}`,
  openFile: 'ファイルを開く…',
  details: 'インタラクションの詳細',
  filtersTitle: 'フィルター',
  closeFilters: 'フィルターを閉じる',
  empty: {
    range: {
      title: 'この期間にインタラクションはありません',
      text: (span) => `${span} のインタラクションはサーバーにありません。`,
      textOfFile: (span) => `${span} のインタラクションはファイルにありません。`,
      wider: '過去 90 日間を表示',
    },
    filtered: {
      title: 'フィルターに一致するインタラクションはありません',
      text: (total) => `${number(total)} 件を読み込みましたが、すべてのフィルターを満たすものはありません。`,
      clear: '検索とフィルターをクリア',
    },
  },
  retrying: '自動的に再試行しています。「再試行」を押すとすぐに実行します。',
  gap: {
    limit: (limit) => `サーバーが上限の ${number(limit)} 件で打ち切りました`,
    partial: (said) => `サーバーの応答は一部のみです：${said}`,
    cancelled: '読み込み完了前に中止しました',
    media: (media) => `1 日の件数が上限に達しましたが、${media.join('、')}だけをサーバーに要求することはできません`,
    bound: {
      rows: (most) => `${number(most)} 件で停止しました`,
      requests: (most) => `リクエスト ${number(most)} 回で停止しました`,
      time: (minutes) => `${number(minutes)} 分で停止しました`,
    },
  },
  link: {
    title: 'このリンクの一部を読み取れませんでした',
    problem: (what) => `除外した項目：${what}`,
    close: '閉じる',
  },
}
