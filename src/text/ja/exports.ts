import type { exports as english } from '../en/exports.ts'
import { number } from '../numbers.ts'
import { counted } from './plurals.ts'

const items = (many: number) => counted(many, { other: '件' })

export const exports: typeof english = {
  what: (rows, shown, zone) =>
    `インタラクション ${items(rows)}（表示どおり）、${counted(shown, { other: '列' })}、時刻は ${zone}`,
  masked: 'ページでマスクされている値は、ファイルでもマスクされます。',
  nothing: '表示中のインタラクションがないため、エクスポートするものがありません。',
  gapsTitle: '完全ではありません。欠落：',
  gap: (when, reason) => `${when}：${reason}`,
  moreGaps: (many) => `他 ${number(many)} 件`,
  reasons: {
    loading: '読み込み中のため、これまでに取得した分をエクスポートします',
    incomplete: '一部が読み込まれていません',
    failed: '読み込めませんでした',
    unreadable: (many) => `${items(many)}のレコードを読み取れませんでした`,
  },
  formats: { csv: 'CSV', json: 'JSON', ndjson: 'NDJSON' },
  hints: {
    csv: '表示中の列を表計算ソフト向けに出力します。= + - @ で始まる値は、数式として実行されないよう先頭にアポストロフィを付けます。マニフェストも別に保存できます。',
    json: '各インタラクションの全項目とマニフェスト（フィルター、タイムゾーン、件数、欠落）を出力します。',
    ndjson: '同じ内容を 1 行 1 レコードで出力します。大量のデータや他のツール向けです。',
  },
  progress: 'エクスポートの進行状況',
  soFar: (rows, of) => `インタラクション ${items(of)}中 ${items(rows)}`,
  cancel: 'キャンセル',
  asking: 'エクスポートしてよいか確認しています…',
  began: 'エクスポートしています…',
  done: (rows, file) => `インタラクション ${items(rows)}を ${file} に書き出しました。`,
  guarded: (many) => `${items(many)}の値にアポストロフィを付けました。`,
  cancelled: 'キャンセルしました。ファイルは書き出されていません。',
  failed: (reason) => `エクスポートに失敗しました：${reason}`,
  manifest: 'マニフェストを保存',
}
