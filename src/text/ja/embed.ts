import type { embed as english } from '../en/embed.ts'

export const embed: typeof english = {
  refused: {
    title: 'このパネルはここでは表示できません',
    text: 'このパネルを囲むホストアプリケーションは、表示を許可された一覧にありません。ビューアーを導入した管理者が、config.json の「allowedHosts」とサーバーの「frame-ancestors」に追加できます。',
  },
  notConnected: {
    title: 'このパネルはホストアプリケーションに接続されていません',
    text: 'ホストアプリケーションから応答がありません。サーバーへの照会は行っていません。',
    again: '再試行',
  },
  reference: (code) => `参照コード ${code}`,
  connecting: 'ホストアプリケーションに接続しています…',
  nobody: {
    title: '顧客が開かれていません',
    text: 'ホストアプリケーションで顧客を開くと、履歴が表示されます。',
  },
  awaited: 'ホストアプリケーションからのインタラクションを待っています…',
  gone: 'このパネルはホストアプリケーションによって閉じられました。',
  signIn: 'ホストアプリケーションでのサインインが完了すると、読み込みを続行します。',
  denied: {
    noAnswer: 'ホストアプリケーションが応答しませんでした。',
    refused: 'ホストアプリケーションが許可しませんでした。',
  },
  noCopy: 'ホストアプリケーションにより、ここではコピーできません。',
  noPrint: 'ホストアプリケーションにより、このページは印刷できません。',
}
