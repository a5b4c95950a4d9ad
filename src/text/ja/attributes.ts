import type { attributes as english } from '../en/attributes.ts'
import { number } from '../numbers.ts'

export const attributes: typeof english = {
  search: '属性を検索',
  groups: { attr: 'カスタム属性', data: 'ユーザーデータ' },
  name: (key, percent) => `${key}、読み込み済みインタラクションの ${percent}`,
  none: '読み込み済みのデータに属性はありません',
  noneFound: (text) => `「${text}」に一致する属性はありません`,
  left: (count) => `他 ${number(count)} 件：検索して探してください`,
  most: (most) => `同時に ${most} 件までです。追加するには 1 件外してください`,
}
