import type { start as english } from '../en/start.ts'

export const start: typeof english = {
  config: {
    title: '設定を使用できません',
    text: 'このページと同じ場所にある config.json を、導入した管理者が修正する必要があります：',
    wholeFile: 'config.json',
  },
  crash: {
    title: 'このページで問題が発生しました',
    text: 'データではなく、ビューアーの不具合です。通常は再読み込みで解決します。',
    reload: '再読み込み',
  },
}
