import type { compare as english } from '../en/compare.ts'
import { number } from '../numbers.ts'
import { counted } from './plurals.ts'

const items = (many: number) => counted(many, { other: '件' })

export const compare: typeof english = {
  title: 'インタラクションの比較',
  mark: '比較対象にする',
  unmark: '比較対象',
  bar: {
    name: '比較対象',
    marked: (count) => `比較対象 ${items(count)}`,
    another: 'もう 1 件選択してください',
    compare: '比較',
    clear: 'クリア',
  },
  legs: {
    ask: '変更点を表示',
    asking: 'サーバーに照会中…',
    retry: '再試行',
    changed: (count) => (count === 0 ? '値の変更なし' : `値の変更 ${items(count)}`),
    table: (title) => `${title} までの変更点`,
    heads: ['親', 'この返信'],
    kinds: { changed: '変更', added: '追加', removed: '削除' },
  },
  heads: ['A', 'B'],
  field: '項目',
  kinds: { changed: '相違', added: 'B のみ', removed: 'A のみ' },
  sections: { fields: 'インタラクション', attr: 'カスタム属性', data: 'ユーザーデータ' },
  fields: {
    media: 'メディア',
    direction: '方向',
    state: '状態',
    started: '開始日時',
    ended: '終了日時',
    duration: '所要時間',
    subject: '件名',
    contact: 'コンタクト',
    contactId: 'コンタクト ID',
    owner: '担当者',
    phone: '電話番号',
    comment: 'コメント',
    parent: '親',
    thread: 'スレッド ID',
  },
  differ: (count, of) => `${items(of)}の値のうち ${items(count)}が相違`,
  differencesOnly: '相違点のみ',
  allSame: '相違点はありません。',
  none: 'どちらにもありません。',
  swap: '入れ替え',
  clear: 'クリア',
  close: '閉じる',
  loading: 'すべての詳細をサーバーに照会中…',
  incomplete: (ids) =>
    `${ids.join(' と ')} の詳細の一部をサーバーから取得できませんでした。わかっている範囲で比較しています。`,
  unknown: '不明',
  showMore: (many) => `さらに ${number(many)} 件表示`,
  noKey: '（キーなし）',
  deeper: '…',
}
