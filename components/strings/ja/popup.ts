import type { Strings } from '../en';

export const popup: Pick<Strings, keyof typeof import('../en/popup').popup> = {
  sections: {
    answers: '要点',
    data: 'データ',
    sharing: '提供先',
    'opt-outs': '拒否',
    rights: '権利',
  },

  sectionsLabel: '目次',

  nothingLeft: 'この端末の外には何も送られていません',

  foot: { report: '全体の報告' },

  reading: { title: '読み取り中', sub: 'ページを読んでいます', done: '読み取りました' },

  head: {
    kinds: {
      'privacy-policy': 'プライバシーポリシー',
      'cookie-policy': 'Cookieポリシー',
      terms: '利用規約',
      other: '文書',
    },
    subtitle: (kind, length) => `${kind}・${length}`,
    dated: (kind, date) => `${kind}（${date}）`,
    length: (words, _n, minutes) => `${words}語、約${minutes}分`,
  },

  proof: {
    forPeople: (people) => `対象：${people}`,
    sure: {
      'very-sure': '確度：とても高い（同種の判断は20件中およそ19件が正しい）',
      'fairly-sure': '確度：高い（同種の判断は10件中およそ9件が正しい）',
      unsure: '確度：低い。文をご自身でお読みください。',
    },
    showOnPage: 'ページで見る',
    showOnItsPage: 'そのページで見る',
    opened: '新しいタブで開きました',
    inPart: '文書：',
    shown: 'ページに印を付けました',
    folded: '印を付けましたが、ページ上で折りたたまれています。その部分を開いてください',
    notOnPage: '今のページには見つかりません',
    notReached: 'ページが応答しません。再読み込みしてから、もう一度お試しください',
    notInPdf: 'PDFには印を付けられません。PDFの中でこの言葉を検索してください',
    copyLink: 'リンクをコピー',
    copied: 'リンクをコピーしました',
    moreQuotes: (n) => `ほかの引用${n}件`,
    none: 'これについての文は見つかりませんでした。行われているとも、いないとも言えません。',
    noneForRight: 'これについての文は見つかりませんでした。法律上の権利がないという意味ではありません。',
    wayOut: '権利とは書かれていませんが、拒否の方法は示されています。参照：',
    notApplicable: 'ポリシーが否定していることを前提とする項目です：',
    seeSection: (section) => `すべての項目と原文：${section}`,
  },

  limits: {
    one: 'この文書について知っておくこと 1件',
    many: (n) => `この文書について知っておくこと ${n}件`,
    missing: (lists, addresses) =>
      'このページには' +
      [lists && `一覧${lists}件`, addresses && `連絡先${addresses}件`].filter(Boolean).join('と') +
      'がありません',
    otherKinds: {
      'cookie-policy':
        'Cookieポリシーのようです。ここにないことは、プライバシーポリシーに書かれているかもしれません。',
      terms: '利用規約のようです。ここにないことは、プライバシーポリシーに書かれているかもしれません。',
    },
    byId: {
      'not-a-policy': () => 'この文書はプライバシーポリシーではないようです。',
      'language-not-covered': () => '英語ではないため、内容については何も示しません。',
      'translation-not-authoritative': () => '別の言語の版が優先すると書かれています。',
      'list-missing': (n) =>
        `${n}か所で一覧があると書かれていますが、ページにありません。その内容は分かりません。`,
      'masked-contact': (n) => `連絡先${n}件がサイトによって隠されています。`,
      truncated: () => '長すぎるため、初めの部分だけを読みました。',
      'text-in-images': () => '一部は画像の中にあり、読んでいません。',
      'text-in-frames': () => '一部は読めないフレームの中にあります。',
      'several-documents': () => 'このページには複数の文書があります。この結果に関わるものだけを読みました。',
      'linked-parts': () => '続きはリンク先にあり、読んでいません。',
      'charset-guessed': () => '文字コードは推測によるものです。',
      'dynamic-content': () => 'ページはまだ本文を読み込んでいました。',
    },
  },

  parts: {
    title: (all, read) =>
      `続きがリンク先${all}件にあります（${read > 0 ? `${read}件を読みました` : '未読'}）`,
    read: '読みました',
    readToo: 'これも読む',
    readOf: (name) => `これも読む：${name}`,
    reading: '読み取り中',
    sends: (host) =>
      `「これも読む」を押すと、そのページをCookieなしで取得します。${host}以外のホストでは、先にブラウザーが確認します。`,
    fetched: (n) => `ご指示で${n}ページを取得しました`,
    inFrame: '別のサイトのフレームの中にあるかもしれません。開いて読み取ってください：',
    problems: {
      moved: '移転しています。開いて読み取ってください。',
      'not-found': 'ページがありません。',
      refused: 'サイトがこの方法では渡しません。開いて読み取ってください。',
      unreachable: '接続できませんでした。',
      'too-large': '大きすぎます。',
      'no-page': 'ウェブページではありません。開いて読み取ってください。',
      empty: 'スクリプトの実行前には本文がありません。開いて読み取ってください。',
      'not-allowed': 'そのホストへの許可がないため読めません。',
      'same-text': '同じ本文です。',
      'another-site': '別のサイトにつながります。',
      'hardly-any-text': '本文がほとんどありません。開いて読み取ってください。',
      'another-language': '英語ではありません。',
      terms: '利用規約のようなので含めませんでした。',
    },
  },
};
