import type { reader as english } from '../en/reader.ts'
import { counted } from './plurals.ts'

const items = (many: number) => counted(many, { other: '件' })

export const reader: typeof english = {
  name: '会話',
  withoutStart: '開始日時を読み取れないもの',
  talkTime: (length) => `通話時間 ${length}`,
  span: (length) => `開始から終了まで ${length}`,
  loading: '会話を取得しています…',
  noText: {
    email: 'このメールのプレーンテキストは送信されていません。詳細に続きがある可能性があります。',
    call: '通話（テキストの記録なし）',
  },
  failed: 'この会話を取得できませんでした。',
  retry: '再試行',
  search: {
    name: '会話内を検索',
    clear: '会話内の検索をクリア',
    matches: '一致',
    next: '次の一致',
    previous: '前の一致',
    count: (at, matches, conversations) => {
      if (matches === 0) return '一致なし'
      const where = `会話 ${items(conversations)}`
      if (at < 0) return `${where}に ${items(matches)}の一致`
      return `${where}の一致 ${items(matches)}中 ${counted(at + 1, { other: '件目' })}`
    },
    none: {
      title: '検索した会話に該当する語句はありません',
      some: 'まだ検索していないトランスクリプトがあります。件数は上の行に表示しています。',
      all: 'すべてのトランスクリプトを検索しました。',
    },
  },
  coverage: {
    name: 'トランスクリプト',
    transcripts: (here, of, searched) =>
      `トランスクリプト ${items(of)}中 ${items(here)}を${searched ? '検索済み' : '取得済み'}`,
    unavailable: (many) => `${items(many)}は利用不可`,
    unfetched: (many) => `${items(many)}は未取得`,
    without: (many) => `トランスクリプトのないインタラクション ${items(many)}`,
    fetch: '残りを取得',
    stop: '停止',
    progress: '取得の進行状況',
  },
}
