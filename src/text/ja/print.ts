import type { print as english } from '../en/print.ts'
import { number } from '../numbers.ts'
import { counted } from './plurals.ts'

const items = (many: number) => counted(many, { other: '件' })
const interactions = (many: number) => `インタラクション ${items(many)}`
const conversations = (many: number) => `会話 ${items(many)}`

export const print: typeof english = {
  button: '印刷…',
  hint: '会話の内容を含むケースファイルを、紙または PDF に出力します。',
  dialog: {
    title: 'ケースファイルの印刷',
    what: '印刷対象',
    choices: { interaction: 'このインタラクション', thread: 'このスレッド', result: '結果' },
    count: interactions,
    about: (zone) => `基本情報、データ、会話の内容を画面の順に印刷します。時刻は ${zone} です。`,
    nothing: '印刷するものがありません。',
    large: (many, pages) =>
      `${interactions(many)}は ${number(pages)} ページ以上になることがあります。また、先に各会話をサーバーに照会します。`,
    print: '印刷',
    cancel: 'キャンセル',
    fetching: '会話を取得しています',
    fetched: (done, of) => `${conversations(of)}中 ${items(done)}を取得`,
    progress: '進行状況',
    without: '残りを除いて印刷',
    partly: (many, of) => `${conversations(of)}中 ${items(many)}を取得できませんでした。`,
    partlyNote: 'ケースファイルの該当箇所にその旨を記載します。',
    retry: '再試行',
    withoutThem: 'それらを除いて印刷',
    refused:
      'ブラウザーが印刷を実行しませんでした。他のページ内に表示されたページでは、印刷が許可されないことがあります。このページを単独のタブで開いて印刷してください。',
    close: '閉じる',
    laying: 'ページを組んでいます',
    laid: (done, of) => `${interactions(of)}中 ${items(done)}を配置`,
  },
  documentTitle: (date) => `ケースファイル ${date}`,
  kicker: 'ケースファイル',
  allInteractions: '全インタラクション',
  thread: (title) => `スレッド：${title}`,
  head: {
    holds: '内容',
    whose: '対象',
    dates: '期間',
    filter: 'フィルター',
    order: '並べ替え',
    zone: 'タイムゾーン',
    printed: '印刷日時',
    said: '会話',
    sample: 'サンプル',
    masked: 'マスク',
  },
  holds: {
    interaction: 'インタラクション 1 件',
    thread: (many) => `スレッド（${interactions(many)}）`,
    result: (many) => `${interactions(many)}（画面の順）`,
  },
  whose: {
    all: '全インタラクション',
    contact: (name) => `コンタクト ${name}`,
    agent: (name) => `エージェント ${name}`,
  },
  noFilter: 'なし',
  dates: (from, to) => `${from}～${to}`,
  order: (column, descending) => `${column}（${descending ? '降順' : '昇順'}）`,
  said: (here, of, failed, unfetched) =>
    [
      `${items(of)}中 ${items(here)}を取得`,
      failed > 0 ? `${items(failed)}は取得できず` : '',
      unfetched > 0 ? `${items(unfetched)}は未照会` : '',
    ]
      .filter(Boolean)
      .join('、'),
  masked: 'ページでマスクされている値は、ここでもマスクされています',
  gapsTitle: '完全ではありません。欠落：',
  gap: (when, reason) => `${when}：${reason}`,
  contents: {
    title: '目次',
    number: '番号',
    started: '開始日時',
    media: 'メディア',
    interaction: 'インタラクション',
    owner: '担当者',
    state: '状態',
  },
  offset: (sign, hours, minutes) => `UTC${sign}${hours}:${minutes}`,
  at: (time, offset) => `${time}（${offset}）`,
  facts: { id: 'ID', outcome: '処理結果' },
  contact: (name, id) => `${name}（${id}）`,
  saidTitle: '会話の内容',
  failed: (why) => `この会話を取得できませんでした。${why}`,
  unfetched: 'この会話は取得されていません。',
  call: '通話です。テキストの記録はありません。',
  talk: (talk) => `通話時間 ${talk}。`,
  span: (span) => `開始から終了まで ${span}。`,
  phone: (phone) => `電話番号 ${phone}。`,
  onlyFormatted: '書式付きメールのみで、プレーンテキストは送信されていません。',
  cut: (shown, of) => `[全 ${number(of)} 文字のうち先頭の ${number(shown)} 文字]`,
  cutRows: (shown, of) => `全 ${number(of)} 行のうち先頭の ${number(shown)} 行。`,
  routing: (keys) => `${keys}を省略。`,
  ghost: (id) => `親 ${id}`,
  ghostNote: 'この結果に含まれていないため、これ以上の情報はありません。',
}
