import type { search as english } from '../en/search.ts'
import { number } from '../numbers.ts'
import { counted } from './plurals.ts'

const meant = ({ nearest }: { readonly nearest: string | undefined }) =>
  nearest === undefined ? '' : `「${nearest}」ではありませんか？`

export const search: typeof english = {
  about: 'この検索について',
  reasons: {
    'unknown-field': (said) =>
      `「${said.field}」というフィールドはありません。${meant(said)}文字列そのものを検索するには、引用符で囲んでください。`,
    'unknown-value': (said) => `「${said.value}」は ${said.field} の値ではありません。${meant(said)}`,
    'part-of-value': ({ field, value }) =>
      `「${value}」に完全に一致する ${field} はありません。入力を続けるか、一覧から選択してください。`,
    'no-value': ({ field }) => `${field}: の後に値がありません`,
    duration: ({ value }) =>
      `「${value}」は所要時間ではありません。>5m、<30s、1m..2m30s、none のいずれかの形で入力してください。`,
    date: ({ value }) =>
      `「${value}」は日付ではありません。2026-11-07、2026-11-01..2026-11-07、>2026-11-01 のいずれかの形で入力してください。`,
    weekday: ({ value }) =>
      `「${value}」は曜日ではありません。mon,tue、または時間付きで mon,tue@9-17 の形で入力してください。`,
    hour: ({ value }) => `「${value}」は時刻ではありません。9、9-17、22-2 のいずれかの形で入力してください。`,
    backwards: ({ value }) => `「${value}」は終わりが始まりより前です。`,
    'open-quote': () => '引用符が閉じられていないため、末尾までが引用になります。',
    'only-one': ({ field }) => `${field}: に指定できる値は 1 つです。値ごとに ${field}: を入力してください。`,
    'none-among-spans': () => 'none と併用できる所要時間は、<1m、1m..5m、>5m のみです。',
  },
  rest: 'その他の条件はすべて適用されます。',
  suggestions: '候補',
  count: (count) => `候補 ${counted(count, { other: '件' })}、矢印キーで選択`,
  past: '最近の検索',
  forget: '検索履歴を消去',
  fields: '絞り込み',
  values: '値',
  share: (part) => (part < 0.01 ? '1% 未満' : `${Math.round(part * 100)}%`),
  times: (count) => number(count),
  hint: [
    ['-単語', 'これを含まない'],
    ['"配送 遅延"', '語句'],
    ['a,b', 'いずれか'],
  ],
  explained: {
    media: ['media:chat,email', 'メディア（複数可）'],
    direction: ['direction:inbound', '開始した側'],
    state: ['state:pending', '進み具合'],
    owner: ['owner:"Kate London"', '担当した人（いない場合は none）'],
    duration: ['duration:30s..2m', '開始から終了まで（>5m、none も可）'],
    started: ['started:2026-11-01..2026-11-07', '開始した日'],
    day: ['day:mon,tue', '開始した曜日'],
    hour: ['hour:9-17', '開始した時間帯'],
    subject: ['subject:refund', '件名の一部'],
    comment: ['comment:"call back"', 'コメントの一部'],
    contact: ['contact:lindqvist', 'コンタクトの名前または ID の一部'],
    phone: ['phone:4670', '電話番号の一部'],
    id: ['id:0000Sa99', 'インタラクション ID の一部'],
    parent: ['parent:0000Sa99', '親の ID の一部'],
    thread: ['thread:0000Sa99', 'スレッド ID の一部'],
    attr: ['attr.OrderNumber:88213', 'カスタム属性'],
    data: ['data.ServiceType:Billing', 'ユーザーデータのキー'],
    has: ['has:comment', '値があるもの'],
    is: ['is:open', 'open, closed, reply, repeat, flagged'],
    flag: ['flag:parent-missing', '疑わしい点'],
  },
  traits: {
    open: '終了していない',
    closed: '終了している',
    reply: '他のインタラクションへの返信',
    repeat: '同じコンタクトと件名で 7 日以内に再発生',
    flagged: '疑わしい点がある',
  },
  present: {
    subject: '件名',
    comment: 'コメント',
    contact: 'コンタクト',
    owner: '担当者',
    phone: '電話番号',
    ended: '終了日時',
    parent: '親',
    thread: 'スレッド',
  },
}
