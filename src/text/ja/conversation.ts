import type { conversation as english } from '../en/conversation.ts'
import { number } from '../numbers.ts'
import { counted } from './plurals.ts'

const items = (many: number) => counted(many, { other: '件' })

const missing = (many: number) => `メッセージ ${items(many)}が欠落`

export const conversation: typeof english = {
  missing,
  find: {
    box: 'この会話を検索',
    next: '次の一致',
    previous: '前の一致',
    place: (at, of) => `${number(at)} / ${number(of)}`,
    none: '一致なし',
  },
  span: '開始から終了まで',
  changed: { title: '変更された添付データ', next: '→' },
  copy: '会話をコピー',
  link: {
    label: 'この行へのリンク',
    copied: 'この行へのリンクをコピーしました',
    shown: 'この行へのリンクはアドレス欄にあります',
  },
  mail: {
    from: '差出人',
    to: '宛先',
    cc: 'Cc',
    subject: '件名',
    showQuoted: '引用文を表示',
    hideQuoted: '引用文を非表示',
    noText: 'このメールの本文はサーバーから送られていません。',
    fromHtml: 'プレーンテキストはサーバーから送られていません。書式付きメールの内容を表示しています。',
    showFormatted: '書式付きで表示',
    showPlain: 'プレーンテキストで表示',
    frame: '書式付きメール',
    loading: 'メールを安全に表示する準備をしています…',
    failed: '書式付きメールを表示できませんでした。',
    images: (many) => `画像 ${items(many)}を省略しています。読み込むと送信者に伝わります。`,
    showImages: '画像を表示',
    imagesOn: '画像は、このページのセキュリティポリシーが許可する範囲で読み込まれます。',
    cut: '全体が長すぎるため、先頭部分のみを書式付きで表示しています。全文は生データにあります。',
  },
  text: {
    by: (name, isPrivate) => (isPrivate ? `${name}（非公開）` : name),
    line: (time, by, text) => `${time === '' ? '' : `${time} `}${by}：${text}`,
    event: (time, event, text) => `${time === '' ? '' : `${time} `}${event}${text === '' ? '' : `：${text}`}`,
    missing: (many) => `[${missing(many)}]`,
  },
}
