import type { Wording } from '..';

/** Short words stand in a narrow column: three full-width letters at most. */
export const answerWords: Wording['answers'] = {
  yes: 'あり',
  no: 'なし',
  none: 'なし',
  open: '不定',
  varies: '複数',
  nothing: '–',
  notSaid: '記載なし',
  onlyOptOut: '記載なし（ただし拒否の方法あり）',
  unsure: (detail) => `確度低：${detail}`,

  sale: {
    question: 'データの販売',
    yes: '販売する、または対価を得て渡すと記載',
    denied: '販売しないと記載',
    deniedPastYear: '過去12か月間は販売していないと記載',
    deniedPastYearFor: (people) => `${people}：過去12か月はなし`,
  },
  'targeted-ads': {
    question: 'ターゲティング広告',
    yes: 'そのためにデータを使う、または渡すと記載',
    denied: '行わないと記載',
  },
  'sensitive-data': {
    question: '機微なデータの種類',
    questionOf: () => '機微なデータの種類',
    none: '挙げられたものはなし',
    denied: (list) => `${list}は収集しないと記載`,
  },
  retention: {
    question: '保存期間',
    open: '必要な間と記載、具体的な期間はなし',
    periods: (list) => `記載された期間：${list}`,
  },
  services: {
    question: '名前の挙がった社外の企業',
    questionOf: () => '名前の挙がった社外の企業',
    kindsOnly: (list) => `種類のみ：${list}`,
  },
  'opt-outs': {
    question: '拒否（オプトアウト）の方法',
    questionOf: () => '拒否（オプトアウト）の方法',
    targets: {
      'sale-sharing': '販売・共有',
      'targeted-advertising': 'ターゲティング広告',
      marketing: 'メール配信',
      'cookies-tracking': 'Cookie・追跡',
      analytics: '計測',
      'third-party-sharing': '第三者提供',
      'sensitive-use': '機微なデータ',
      profiling: 'プロファイリング',
      'ai-training': 'AIの学習',
      location: '位置情報',
      'device-permissions': '端末の機能',
    },
    services: (offered, all) =>
      offered < all
        ? `社外サービス${all}件中${offered}件`
        : all === 1
          ? '社外サービス'
          : `社外サービス${all}件すべて`,
  },
  rights: {
    question: (law) => `${law}上の権利`,
    questionOf: (total, law) => `${law}上の権利${total}件のうち`,
    states: {
      stated: (n) => `記載あり${n}件`,
      conditional: (n) => `条件つき${n}件`,
      denied: (n) => `認めない${n}件`,
      'not-found': (n) => `見つからず${n}件`,
      'not-applicable': (n) => `対象外${n}件`,
    },
  },
  'not-said': {
    question: '触れられていないこと',
    all: 'すべての問いに記載がありました',
    topics: {
      sale: '販売',
      'targeted-advertising': 'ターゲティング広告',
      'international-transfer': '国外への移転',
      'automated-decisions': '機械による決定',
      'ai-training': 'AIの学習',
      children: '子ども',
      'browser-signal': 'ブラウザーの拒否信号',
    },
  },

  forPeople: {
    yes: (people) => `${people}：すると記載`,
    denied: (people) => `${people}：しないと記載`,
  },
  andMore: (list, n) => `${list}、ほか${n}件`,
  andOthers: (list) => `${list}など`,
};
