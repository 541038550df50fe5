import type { Strings } from '../en';

export const marks: Pick<Strings, keyof typeof import('../en/marks').marks> = {
  marks: {
    on: 'ページに印をつける',
    off: '印を消す',
    found: (n) => `${n}か所に印をつけました`,
    failed: 'ページに印をつけられません。内容が変わったか、読み取れないページです。',
    failedPdf: 'PDFには印をつけられません。全体の報告には、印のついた本文があります。',
    topics: '印をつける話題',
    card: {
      name: 'smallprint：このページの記載',
      place: '{all}件中{at}件目',
      previous: '前へ',
      next: '次へ',
      close: '印を消して閉じる',
      folded: 'この文はページ上で折りたたまれています。この部分を開くと見えます。',
      nothing: '選んだ話題についての記載はこのページにありません。',
    },
  },
};
