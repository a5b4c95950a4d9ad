import type { review as english } from '../en/review.ts'
import { number } from '../numbers.ts'
import { counted } from './plurals.ts'

const items = (many: number) => counted(many, { other: '件' })

export const review: typeof english = {
  mark: 'レビュー済みにする',
  unmark: 'レビュー済み',
  addNote: 'メモを追加',
  note: 'メモ',
  noteHint: '入力と同時に、このブラウザーにのみ保存されます。',
  progress: (done, of) => `${number(of)} 件中 ${number(done)} 件をレビュー済み`,
  next: '次の未レビュー',
  allDone: 'すべてレビュー済みです。',
  sample: {
    title: '無作為サンプル',
    hint: '同じ結果に同じシードを使うと、同じサンプルになります。',
    size: '件数',
    seed: 'シード',
    draw: 'サンプルを抽出',
    clear: 'サンプルをクリア',
    name: 'サンプル',
    said: (size, of, seed) => `サンプル：${number(of)} 件中 ${number(size)} 件、シード ${seed}`,
    counts: 'フィルターと推移グラフの件数は結果全体のものです。',
    nothing: '抽出の対象がありません。',
  },
  keptTitle: 'レビューとメモ',
  kept: 'レビューとメモはこのブラウザーに保存され、どこにも送信されません。このブラウザーを使う人は誰でも読むことができます。',
  notKept: 'このブラウザーでは保存できません。ページを閉じるまで保持されます。',
  export: {
    csv: 'CSV でエクスポート',
    json: 'JSON でエクスポート',
    id: 'ID',
    reviewed: 'レビュー済み',
    note: 'メモ',
  },
  saved: 'ファイルを書き出しました。',
  forget: {
    all: 'レビューデータをすべて削除',
    sure: (reviewed, notes) => `レビュー ${items(reviewed)}とメモ ${items(notes)}をこのブラウザーから削除しますか？`,
    yes: '削除',
    no: '残す',
    done: 'レビューデータをすべて削除しました。',
  },
}
