import type { start as english } from '../en/start.ts'

export const start: typeof english = {
  crash: {
    title: 'このページで問題が発生しました',
    text: 'データではなく、ビューアーの不具合です。通常は再読み込みで解決します。',
    reload: '再読み込み',
  },
}
