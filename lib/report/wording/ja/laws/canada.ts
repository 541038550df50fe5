import type { ItemWords } from '../../law-items';

export const canada: Record<string, ItemWords> = {
  access: { explains: '何を持ち、どう使い、誰に渡したかを知り、内容を確認できます。' },
  correction: { explains: '誤りを示したデータを直してもらえます。' },
  'withdraw-consent': { explains: '同意はいつでも撤回できます。' },
  'third-party-disclosure-records': { explains: 'データを渡した第三者についての説明です。' },
  'complaint-to-controller': { explains: '取り扱いについて、責任者に異議を申し出られます。' },
  complaint: {
    explains: 'プライバシーコミッショナー、ケベック州ではCAIに苦情を申し立てられます。',
  },
  portability: {
    label: 'データを他社へ移す（ケベック州）',
    explains: '電子化されたデータを一般的な形式で受け取るか、ほかの団体へ送ってもらえます。',
  },
  'automated-decisions': {
    label: '人に意見を聞いてもらう（ケベック州）',
    explains: '機械だけの決定について知らせを受け、人に意見を述べられます。',
  },
  'decision-explanation': {
    label: '機械の判断の理由を知る（ケベック州）',
    explains: '使われたデータ、理由、主な要因を知らせてもらえます。',
  },
  deletion: {
    label: '消去してもらう（ケベック州）',
    explains: '法律が収集や保存を認めていないデータを消去してもらえます。',
  },
  'de-indexing': {
    label: '検索結果から外してもらう（ケベック州）',
    explains: '公表をやめてもらうか、自分の名前からのリンクを外してもらえます。',
  },
  'data-protection-officer': {
    label: '責任者',
    explains: 'プライバシーの責任者の氏名または役職と、住所です。',
  },
  'request-procedure': { explains: '自分のデータを確認する方法です。' },
  dataCategories: { explains: '保有する情報の種類です。' },
  purposes: { explains: 'データを集めて使う目的です。' },
  recipients: { explains: 'データを渡す第三者、またはその種類です。' },
  affiliates: { label: 'グループ会社に渡すもの', explains: '子会社などの関連組織に渡されるものです。' },
  'international-transfer': {
    label: 'ケベック州の外への移転の有無',
    explains: 'データがケベック州の外へ移されることがあるかどうかです。',
  },
  retention: { explains: '期間、またはそれを決める基準です。' },
  security: { explains: '安全を守るための措置です。' },
  'response-time': { label: '30日以内の回答', explains: '請求への回答にかかる期間です。' },
  'request-fee': { explains: '請求に費用がかかるかどうかです。' },
};
