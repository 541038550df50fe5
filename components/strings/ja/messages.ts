import type { Strings } from '../en';

export const messages: Pick<Strings, keyof typeof import('../en/messages').messages> = {
  notPolicy: {
    title: 'プライバシーポリシーではありません',
    sub: {
      'privacy-policy': (host) => host,
      'cookie-policy': (host) => `${host} のこのページはCookieポリシーのようです`,
      terms: (host) => `${host} のこのページは利用規約のようです`,
      other: (host) => `${host} のこのページは別の種類のページのようです`,
    },
    little: '文章がほとんどありません',
    littleWhy: '読み込み中か、先にログインや同意を求めるページかもしれません。',
    found: 'ここからリンクされているポリシー',
    near: 'ポリシーではないが近いもの：',
    none: 'このページにはポリシーへのリンクが見つかりませんでした。多くはトップページの下のほうにあります。',
    anyway: 'このページがポリシーですか？',
    readAnyway: 'このまま読む',
    open: 'ポリシーを開く',
  },

  language: {
    title: (name) => `${name}はまだ読めません`,
    unknown: '言語が分かりません',
    inEnglish: '英語版を読む',
    others: 'ここからリンクされているポリシー',
    openEnglish: '英語版を開く',
    without: '読まずに分かること',
    length: '長さ',
    date: '日付',
    aside: 'smallprint が読めるのは英語です。試験していない言語について推測はしません。',
  },

  problem: {
    titles: {
      forbidden: 'このページは読めません',
      pdf: 'このページは読めません',
      empty: '読むものがありません',
      busy: 'ページが応答しません',
      silent: 'smallprint の再起動が必要です',
      internal: '問題が起きました',
    },
    says: {
      forbidden:
        'ブラウザーは、自身のページ、ストア、一部のビューアーでは拡張機能を動かしません。ポリシーを通常のウェブページとして開いてください。',
      pdf: 'このブラウザーは、PDFビューアーでは拡張機能を動かしません。ファイルを保存し、コマンドラインで読んでください：',
      empty: 'ページにまだ文章がありません。読み込み中かもしれません。',
      busy: 'まだ読み込み中か、処理が続いています。終わるまで待つか、ページを再読み込みしてください。',
      silent:
        'smallprint の読み取りを行う部分がブラウザーに止められ、再び動き出しません。ここで再起動し、もう一度ボタンを押してください。保存したものは残ります。',
      internal: 'こちらの不具合です。ページは変わっておらず、何も送られていません。',
    },
    command: 'npx smallprint analyze FILE.pdf',
    again: 'もう一度試す',
    restart: 'smallprint を再起動する',
    againWhy: 'ページが読み込み中だった場合',
    browserSaid: 'ブラウザーの応答',
    copy: '不具合の報告用にコピー',
    namesNoPage: 'ページの名前は含みません。',
    copied: 'コピーしました',
  },
};
