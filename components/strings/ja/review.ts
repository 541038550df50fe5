import type { Strings } from '../en';

export const review: Pick<Strings, 'review'> = {
  review: {
    check: 'リンクを確認',
    open: '確認ページ',
    why: (sites) =>
      `各リンクをCookieなしで一度だけ開きます。先にブラウザーが許可を求めます（${sites}サイト）。`,
    running: (done, all) => `${all}件中${done}件を確認`,
    checked: (done, all) =>
      done === all
        ? 'すべてのリンクを確認しました。開いたのはCookieなしで、それぞれ一度だけです。'
        : `${all}件中${done}件を確認しました。`,
    refused: '何も開いていません。ブラウザーの許可がありませんでした。',
    offline: '何も開いていません。ブラウザーがオフラインです。',
    failed: '確認が途中で止まりました。もう一度お試しください。',
    because: (reason) => `：${reason}`,
    title: (name) => `${name}のオプトアウトリンク`,
    sub: '各リンクをCookieなしで一度だけ開きます。送信、クリック、ログインはしません。',
    unchecked: (n) => `リンク${n}件（未確認）`,
    columns: { from: '対象', link: 'リンクと根拠', verdict: '結果', note: 'メモ' },
    noteFor: (what) => `${what}のメモ`,
    notChecked: '未確認',
    notesLast: 'メモはブラウザーを閉じると消えます。ファイルに保存すれば残ります。',
    none: 'このポリシーにオプトアウトの方法は見つかりませんでした。',
    gone: '読み取った内容は残っていません。ポリシーを開いてボタンを押し、このページを開き直してください。',
    export: '保存形式',
    formats: { csv: 'CSV', json: 'JSON', html: 'HTML' },
  },
};
