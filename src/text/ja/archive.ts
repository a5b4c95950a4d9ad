import type { archive as english } from '../en/archive.ts'
import { number } from '../numbers.ts'
import { counted } from './plurals.ts'

const items = (many: number) => counted(many, { other: '件' })

export const archive: typeof english = {
  name: '開いているファイル',
  close: 'ファイルを閉じる',
  showing: (file) => `ファイル ${file} を表示中：`,
  holds: (many) => `インタラクション ${items(many)}`,
  exported: (date) => `${date} にエクスポート`,
  notServer: 'サーバーのデータではありません',
  gapsIn: (many) => `欠落 ${items(many)}：「このファイルについて」を参照`,
  about: 'このファイルについて',
  raw: 'これはエクスポートではなくサーバーの応答です。フィルター、タイムゾーン、欠落の情報は含まれていません。',
  filter: (query) =>
    query === '' ? 'フィルターなしで書き出されました。' : `次のフィルターで書き出されました：${query}`,
  zone: (zone) => `書き出し時の画面の時刻は ${zone} でした。`,
  counts: (shown, loaded) =>
    `読み込み済みの ${items(loaded)}のうち、表示されていた ${items(shown)}から書き出されました。`,
  short: (held, written) =>
    `ファイルの記載では ${items(written)}ですが、実際には ${items(held)}です。途中で切れたか、変更された可能性があります。`,
  masked: (many) => `書き出し時に ${items(many)}の値がマスクされていました。`,
  noTranscripts: 'トランスクリプトは含まれていません。',
  transcripts: (many) => `トランスクリプト ${items(many)}を含みます。`,
  unreadable: (many) =>
    `${items(many)}のレコードを読み取れませんでした。ページ下部に一覧があります。残りはすべてそろっています。`,
  complete: '書き出し時に欠落はありませんでした。',
  gaps: '書き出し時にすでに欠落していたもの：',
  gap: (from, to, reason) => `${from}～${to}：${reason}`,
  partial: (said) => `サーバーの応答は一部のみでした：${said}`,
  moreGaps: (many) => `他 ${items(many)}`,
  reading: (file) => `${file} を読み込んでいます…`,
  drop: 'ここにファイルをドロップして開く',
  dropHint: 'JSON、NDJSON、またはサーバーの応答。どこにも送信されません。',
  problem: {
    title: (file) => `${file} を開けませんでした`,
    close: '閉じる',
    empty: 'ファイルが空です。もう一度エクスポートするか、別のファイルを選択してください。',
    notJson: (line) =>
      `JSON ではありません${line === undefined ? '' : `（${number(line)} 行目）`}。このビューアーがエクスポートした JSON か NDJSON、またはサーバーの応答を選択してください。CSV は開き直せません。`,
    noInteractions:
      'JSON ですが、インタラクションが含まれていません。このビューアーのエクスポートか、サーバーの応答を選択してください。',
    refused: (said) => `サーバーが拒否した応答で、インタラクションは含まれていません：${said}`,
    nothingReadable: (many, reason) =>
      `${items(many)}のレコードを 1 件も読み取れませんでした（${reason}）。このビューアーのエクスポートか、サーバーの応答を選択してください。`,
    tooLarge: (mb) =>
      `${number(mb)} MB を超えているため、ブラウザーでは一度に読み込めません。期間を短くしてエクスポートしてください。`,
    unread:
      'ブラウザーがファイルを読み取れませんでした。移動または変更された可能性があります。もう一度選択してください。',
  },
}
