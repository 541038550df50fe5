import type { ItemWords } from '../../law-items';

export const gdpr: Record<string, ItemWords> = {
  access: { explains: 'データが使われているかを知り、内容を確認し、写しを受け取れます。' },
  correction: { explains: '誤ったデータを直し、不完全なデータを補ってもらえます。' },
  deletion: { explains: '不要になったデータや、同意をやめたデータを消去してもらえます。' },
  restriction: { explains: '争いがある間など、使わずに保管だけしておいてもらえます。' },
  portability: { explains: '自分が渡したデータを機械可読な形式で受け取るか、他社へ送ってもらえます。' },
  objection: {
    explains: '会社の利益を理由とする利用を断れます。ダイレクトマーケティングはいつでも断れます。',
  },
  'withdraw-consent': { explains: '同意は、与えたときと同じくらい簡単に、いつでも撤回できます。' },
  'automated-decisions': {
    explains: '機械だけで下す重要な決定の対象にならず、人に見直してもらえます。',
  },
  'decision-explanation': { explains: '自動化された決定の論理、重要性、影響を知らせてもらえます。' },
  'third-party-disclosure-records': {
    explains: '誰に渡したか、訂正や消去を誰に伝えたかを知らせてもらえます。',
  },
  complaint: { explains: 'データ保護の監督機関に苦情を申し立てられます。' },
  'controller-identity': { explains: 'データの扱いを決める会社の名称です。' },
  'contact-channel': { explains: 'プライバシーについて尋ねる住所、フォーム、電話番号などです。' },
  representative: {
    label: 'EU域内の代理人',
    explains: '会社がEUの外にある場合に、EUで連絡できる相手です。',
  },
  'data-protection-officer': { explains: 'データ保護を監督する人への連絡方法です。' },
  purposes: { explains: 'データを使う目的です。' },
  'legal-basis': { explains: '同意、契約、正当な利益などの法的根拠です。' },
  'legitimate-interests': { explains: '正当な利益を根拠とする場合に、それが何かです。' },
  recipients: { explains: 'データを受け取る相手、またはその種類です。' },
  'international-transfer': {
    label: '欧州の外への移転の有無',
    explains: 'EU・EEAの外の国へ移されるかどうかです。',
  },
  'transfer-safeguards': { explains: '十分性認定や、標準契約条項などの保護措置です。' },
  retention: { explains: '期間、またはそれを決める基準です。' },
  'statutory-requirement': { explains: '提供しなければならないか、しない場合にどうなるかです。' },
  dataCategories: { explains: '会社が持っているデータの種類です。' },
  'data-sources': { explains: '自分が渡していないデータの入手元です。' },
  'response-time': { label: '1か月以内の回答', explains: '請求への回答にかかる期間です。' },
  'request-fee': { label: '無料で請求できる', explains: '請求に費用がかかるかどうかです。' },
  'identity-verification': { explains: '本人であることを確かめるために求められるものです。' },
  children: { explains: '何歳から一人で同意できるかです。' },
};
