import type { Strings } from '../en';

export const settings: Pick<Strings, keyof typeof import('../en/settings').settings> = {
  settings: {
    title: '設定',
    lede: 'この端末に保存されます。変更はすべての画面にすぐ反映されます。',

    place: 'お住まいの地域',
    placeWhy: 'どの法律の権利を先に表示するかが決まります。七つの法律はいつでも見られます。',
    placeGuess: (law) => `推測する：${law}`,
    placeGuessNone: 'ポリシーから推測する',
    placeGuessWhy: '端末のタイムゾーンと言語から推測します。どこにも送られません',
    places: {
      gdpr: 'EU・EEA・スイス',
      'uk-gdpr': '英国',
      ccpa: 'カリフォルニア州',
      'us-states': '米国のほかの州',
      appi: '日本',
      lgpd: 'ブラジル',
      canada: 'カナダ',
    },

    language: '言語',
    languageWhy: '画面の言語です。ポリシーの原文は翻訳しません。',
    languageAuto: (name) => `ブラウザーに合わせる：${name}`,

    theme: '明るさ',
    themes: { auto: 'システムに合わせる', light: 'ライト', dark: 'ダーク' },

    highlight: 'ページに付ける印',
    highlightWhy: '「ページに印をつける」を押したときに使われます。その場でも切り替えられます。',

    watching: '見守り',
    watchingOn: 'ポリシーのページと、保存したポリシーが変わったサイトで、ツールバーのアイコンに印を付ける',
    watchingWhy:
      '初めはオフです。訪れるページを見る許可が必要で、ブラウザーが確認します。ページはこの端末の中だけで調べ、取得、送信、記録は行いません。オフにすると許可も返します。',
    watchingRefused: 'ブラウザーの許可が得られなかったため、見守りはオフのままです。',

    sites: '許可したサイト',
    sitesWhy: '保存したポリシーを読み直したり、拒否のリンクを確かめたりするためのものです。',
    sitesNone: 'なし',
    takeBack: '取り消す',
    takeBackOf: (site) => `取り消す：${site}`,

    shortcuts: 'ショートカット',
    shortcutsWhy: 'ブラウザーが管理し、変更できます。',
    shortcutOpen: 'このタブのページを読む',
    shortcutNone: '未設定',
    shortcutsChange: 'ショートカットを変更',
    shortcutsHow:
      'Firefox では、アドオンとテーマの歯車から「拡張機能のショートカットキーの管理」を開きます。',
  },
};
