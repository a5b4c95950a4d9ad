import type { unnamed as english } from '../en/unnamed.ts'
import { number } from '../numbers.ts'
import { counted } from './plurals.ts'

export const unnamed: typeof english = {
  open: '未登録のキー…',
  title: '未登録のキー',
  about:
    '読み込み済みインタラクションのカスタム属性とユーザーデータのキーのうち、フィールド辞書（config.json の fields）に記載のないものです。ルーティングが残したキーは含みません。',
  none: '読み込み済みインタラクションのキーはすべて登録されています。',
  columns: { key: 'キー', place: '場所', rows: 'インタラクション' },
  list: 'キー',
  count: number,
  total: (keys) => `キー ${counted(keys, { other: '件' })}`,
  left: (keys) => `他 ${number(keys)} 件。コピーにはすべて含まれます。`,
  copy: '設定用の JSON としてコピー',
  copied: 'コピーしました',
  failed: 'コピーできませんでした',
  close: '閉じる',
}
