import type { signin as english } from '../en/signin.ts'

export const signin: typeof english = {
  title: 'サインイン',
  intro: {
    never: 'サーバーを利用するにはサインインが必要です。',
    expired:
      'セッションが終了しました。ページの内容はそのまま残ります。もう一度サインインすると、読み込みを続行します。',
    'signed-out-here': 'サインアウトしました。',
  },
  userName: 'ユーザー名',
  password: 'パスワード',
  passwordNote: 'パスワードはサーバーに 1 回だけ送信され、保存されません。',
  submit: 'サインイン',
  submitting: 'サインインしています…',
  navigate: 'サーバーのページでサインイン',
  returning: 'サインインを完了しています…',
  again: 'もう一度サインイン',
  signedInAs: (name) => `${name} としてサインイン中`,
  signOut: 'サインアウト',
  bar: {
    name: 'セッション',
    expired: 'セッションが終了しました。',
    waiting: 'もう一度サインインするまで、読み込みを待機します。',
  },
  problems: {
    userNameMissing: 'ユーザー名を入力してください。',
    passwordMissing: 'パスワードを入力してください。',
    wrong: 'ユーザー名またはパスワードがサーバーに受け付けられませんでした。',
    noCookie:
      'サーバーはサインインを許可しましたが、ブラウザーがセッション Cookie を保存しませんでした。他のページ内では、このサーバーの Cookie がブロックされることがあります。Cookie を許可するか、ビューアーを単独のタブで開いてください。',
    codeRefused: 'サーバーがサインインを受け付けませんでした。もう一度お試しください。',
    signOutFailed: 'サインアウトしたことをサーバーに通知できませんでした。',
  },
}
