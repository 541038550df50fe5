import type { Strings } from '../en';

export const claims: Pick<Strings, keyof typeof import('../en/claims').claims> = {
  data: {
    count: (n, sensitive) => `${n}種類` + (sensitive ? `、うち機微なもの${sensitive}種類` : ''),
    sensitive: '機微なデータ',
    inLawOf: '法律上の区分',
    groups: {
      who: 'あなた自身',
      money: 'お金',
      work: '仕事・学業',
      doing: '行動',
      device: '端末',
      others: 'その他',
    },
    notCollected: '収集しないと記載',
    partly: '一部は収集しないと記載',
    maybe: '可能性あり：確度が低いため数えていません',
    nothing: 'データの種類を挙げた文は見つかりませんでした。',
  },

  sharing: {
    count: (n) => `${n}種類の相手`,
    alsoSaid: 'そのほかの記載',
    not: '渡さないと記載',
    partly: '一部は渡さないと記載',
    maybe: '可能性あり：確度が低いため数えていません',
    nothing: '誰がデータを受け取るかを述べた文は見つかりませんでした。',
    statements: {
      'international-transfer': {
        yes: '国外へ移す、または国外で保存すると記載',
        denied: '国外へ移さないと記載',
      },
      'automated-decisions': { yes: '行うと記載', denied: '行わないと記載' },
      'ai-training': { yes: 'データを使うと記載', denied: 'データを使わないと記載' },
    },
  },

  optOuts: {
    count: (n) => `${n}通りの方法`,
    trackers: 'サービスごと',
    noWay: '方法の記載なし：',
    steps: () => '手順：',
    caution: '注意：',
    how: (people, how) => (people ? `${people}：${how}` : how),
    noLink: 'リンクなし：',
    maybe: '可能性あり：確度が低いため数えていません',
    nothing: '拒否する方法を示した文は見つかりませんでした。',
    noSignal: '見つからず：ブラウザーの拒否信号（Global Privacy Control、Do Not Track）に応じるかどうか。',
  },

  rights: {
    title: '権利：',
    lawOf: '適用する法律',
    guess: {
      place: 'タイムゾーンと言語から推測しました。',
      policy: 'ポリシーの記載から推測しました。',
      nothing: '端末からもポリシーからも地域が分からないため、仮の表示です。お住まいの法律を選んでください。',
    },
    addressed: 'ポリシーはこの法律またはその対象者に触れています。',
    notAddressed: 'ポリシーはこの法律に触れていませんが、一覧は埋めてあります。',
    summary: (granted, all, conditional, away) =>
      `${all}件中${granted}件の記載あり` +
      (conditional ? `（うち条件つき${conditional}件）` : '') +
      '。' +
      (away ? `対象外${away}件。` : ''),
    tells: 'ポリシーが知らせていること',
    advice: '読むための補助であり、法的助言ではありません。',
    nothing: 'この法律の一覧はありません。',
  },
};
