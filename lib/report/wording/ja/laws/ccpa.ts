import type { ItemWords } from '../../law-items';

export const ccpa: Record<string, ItemWords> = {
  access: {
    explains: '何を、どこから、何のために集めたかを知り、具体的なデータを受け取れます。',
  },
  portability: { explains: '具体的なデータを使いやすい形式で受け取るか、他社へ送ってもらえます。' },
  correction: { explains: '誤ったデータを直してもらえます。' },
  deletion: { explains: 'あなたから集めたデータを消去してもらえます。' },
  'opt-out-sale-sharing': {
    explains: 'データの販売と、サイトをまたぐ広告のための共有をやめてもらえます。',
  },
  'limit-sensitive-use': { explains: '機微なデータを、求めたサービスのためだけに使ってもらえます。' },
  'non-discrimination': {
    explains: '権利を使ったことを理由に、提供を断られたり、価格や品質を変えられたりしません。',
  },
  'authorised-agent': { explains: '代理人に請求してもらえます。' },
  'minors-sale-opt-in': {
    explains: '16歳未満のデータは、本人または親の同意がなければ販売も共有もされません。',
  },
  'opt-out-profiling': {
    label: '自動化された決定を拒否する',
    explains: '仕事、信用、住まいなどについての機械による決定を断れます。',
  },
  'decision-explanation': { explains: '自動化された決定の目的、論理、結果を知らせてもらえます。' },
  'third-party-disclosure-records': {
    label: '広告目的で渡した相手を知る',
    explains: '自社の宣伝に使う第三者のうち、誰にデータを渡したかを年1回知らせてもらえます。',
  },
  dataCategories: { explains: '過去12か月に集めたデータの、法律の一覧による種類です。' },
  'data-sources': { explains: '入手元の種類です。' },
  purposes: { explains: '収集、販売、共有の事業上または商業上の目的です。' },
  recipients: { explains: 'データを渡す第三者の種類です。' },
  sale: { explains: '過去12か月に販売・共有したもの、またはしていないことです。' },
  'business-purpose-disclosures': {
    explains: '過去12か月に事業目的で渡したもの、または渡していないことです。',
  },
  retention: { explains: '種類ごとの保存期間、またはその基準です。' },
  'request-procedure': { explains: '請求するための二つ以上の方法です。' },
  'identity-verification': { explains: '本人であることを確かめる方法です。' },
  'global-privacy-control': { explains: 'ブラウザーの拒否信号の扱いと、その使い方です。' },
  'do-not-track': { explains: 'ブラウザーの Do Not Track 信号にどう応じるかです。' },
  'third-party-tracking': {
    explains: 'あなたの行動を、長期にわたりサイトをまたいで集める者がいるかどうかです。',
  },
  'financial-incentive': { explains: 'データと引き換えに特典を与える制度の条件です。' },
  'request-metrics': { explains: '受けた請求、応じた請求、断った請求の年間の件数です。' },
  'policy-changes': { explains: '重要な変更をどのように知らせるかです。' },
  'effective-date': { explains: '最後に更新された日です。' },
  'contact-channel': { explains: '質問のための連絡先です。' },
  'response-time': { label: '45日以内の回答', explains: '請求への回答にかかる期間です。' },
  'request-fee': { label: '無料で請求できる', explains: '請求に費用がかかるかどうかです。' },
};
