import type { status as english } from '../en/status.ts'
import { number } from '../numbers.ts'
import { counted } from './plurals.ts'

const items = (many: number) => counted(many, { other: '件' })

export const status: typeof english = {
  retrieval: '取得状況',
  wholeFile: 'ファイル全体',
  state: { complete: '完了', loading: '読み込み中', incomplete: '不完全', failed: '不完全' },
  rows: items,
  interactions: () => '取得済み',
  nothingYet: 'インタラクション',
  nothing: '取得データなし',
  span: (from, to) => (from === to ? from : `${from}～${to}`),
  done: (done, of, unit) => `${number(done)} / ${number(of)} ${unit === 'days' ? '日' : 'リクエスト'}`,
  soFar: (many) => `これまでに ${items(many)}`,
  progress: '取得の進行状況',
  cancel: 'キャンセル',
  gap: (when, reason) => `${when}：${reason}`,
  gapSpan: (from, to) => (from === to ? from : `${from}～${to}`),
  gaps: '欠落しているもの',
  moreGaps: (many) => `他の欠落 ${items(many)}`,
  loadRest: '残りを読み込む',
  loadRestOf: (when) => `残りを読み込む：${when}`,
  unreadable: (many) => `${items(many)}のレコードを読み取れませんでした`,
  unreadableTitle: '読み取れなかったレコード',
  unreadableNote: 'このページの件数や一覧には含まれていません。サーバーから送られた内容は次のとおりです。',
  notListed: (many) => `他 ${items(many)}は表示していません。`,
  close: '閉じる',
  source: { main: 'メイン', archive: 'アーカイブ', both: 'メインとアーカイブ', file: 'ファイル' },
  updated: (time) => `${time} 更新`,
  newRows: '新しいインタラクション',
  arrived: (fresh, changed) =>
    [fresh > 0 ? `新規 ${items(fresh)}` : '', changed > 0 ? `変更 ${items(changed)}` : ''].filter(Boolean).join('、'),
  retry: '再試行',
  serverSaid: 'サーバーのメッセージ',
  technical: '技術的な詳細',
}
