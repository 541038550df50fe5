import type { Strings } from '../en';

export const letters: Pick<Strings, keyof typeof import('../en/letters').letters> = {
  letters: {
    write: '請求の手紙を書く',
    hide: '手紙を閉じる',
    language: '手紙の言語',
    to: '宛先',
    subject: '件名',
    text: '手紙',
    open: 'メールで開く',
    copy: '手紙をコピー',
    copied: '手紙をコピーしました',
    tooLong: 'リンクには長すぎます。メールは本文なしで開くので、手紙を貼り付けてください。',
    noAddress: 'ポリシーに宛先は見つかりませんでした。',
    masked: '読み取った文章では、サイトが宛先を隠しています。ページ上では見られます。',
    page: 'このページから',
    fill: '[ ]の中を書き入れてください。文面の手助けであり、法的助言ではありません。smallprintからは何も送信しません。',
  },

  expect: {
    title: '手続の目安',
    methods: {
      'web-page': '多くはフォームのあるページです。本人確認を求められたら、必要な範囲だけ答えてください。',
      'industry-tool':
        '業界団体や、その会社のツールです。選択をこのブラウザーのCookieに残すもの（Cookieを消すと元に戻ります）と、アカウントに残すものがあります。',
      'unsubscribe-link': '各メールの末尾にあります。その送信者からの配信だけが止まります。',
      'account-setting': 'ログインが必要です。アカウントの設定なので、どの端末でも有効です。',
      'browser-setting': 'ブラウザーの設定です。このブラウザーだけで有効です。',
      'device-setting': 'スマートフォンやパソコンの設定です。この端末だけで有効です。',
      'browser-signal':
        'ブラウザーがページごとに送る信号です（Global Privacy Controlなど）。標準で備えるブラウザーと、拡張機能で使えるブラウザーがあります。',
      email: 'あなたからのメールです。アドレスが本人のものか確認されることがあります。',
      phone: '電話です。日時と相手の名前を控えてください。',
      'postal-mail': '郵送です。写しと控えを残してください。',
      contact: '会社が示すいずれかの方法での連絡です。',
    },
    keeps: {
      cookies: '選んだ会社ごとにCookieが置かれます。このブラウザーだけで有効で、Cookieを消すと元に戻ります。',
      'add-on':
        '追加してインストールするアドオンです。入れたブラウザーだけで有効なので、使うブラウザーごとに必要です。',
      account: 'その会社のアカウントの設定なので、ログインが必要です。どの端末でも有効です。',
      register: '登録制です。本人と分かるための情報を届け出ます。',
    },
    tools: {
      superseded: (host) => `${host} は古いアドレスです。別の所へ移ることがあります。`,
      dead: (host) => `${host} はなくなったことが知られています。`,
      information: (host) => `${host} は説明だけで、設定はできません。`,
    },
  },
};
