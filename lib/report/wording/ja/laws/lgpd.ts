import type { ItemWords } from '../../law-items';

export const lgpd: Record<string, ItemWords> = {
  access: { explains: 'データが使われているかを確かめ、内容を確認できます。' },
  correction: { explains: '不完全、不正確または古いデータを直してもらえます。' },
  restriction: {
    label: '停止または匿名化してもらう',
    explains: '不要、過剰または違法なデータを匿名化、停止または消去してもらえます。',
  },
  portability: { explains: '明示の請求により、ほかの事業者へ移してもらえます。' },
  deletion: { explains: '同意に基づいて使われているデータを消去してもらえます。' },
  'third-party-disclosure-records': { explains: 'データを共有した公的・民間の団体を知らせてもらえます。' },
  'consent-refusal-information': {
    label: '断った場合の扱いを知る',
    explains: '同意を断れることと、その結果どうなるかを知らせてもらえます。',
  },
  'withdraw-consent': { explains: '無料で簡単に同意を撤回できます。' },
  objection: { explains: '同意によらない、法律に反する利用を断れます。' },
  'automated-decisions': {
    label: '決定を見直してもらう',
    explains: '機械だけで下された決定を見直してもらえます。',
  },
  'decision-explanation': { explains: '自動化された決定の基準と手順を知らせてもらえます。' },
  complaint: { explains: '国のデータ保護機関（ANPD）に申し立てられます。' },
  'authorised-agent': { explains: '法定の代理人に請求してもらえます。' },
  purposes: { explains: '具体的な利用目的です。' },
  retention: { explains: 'どのように、どれだけの期間使うかです。' },
  'controller-identity': { explains: '管理者の名称です。' },
  'contact-channel': { explains: '管理者への連絡方法です。' },
  recipients: { explains: '誰に、なぜ共有するかです。' },
  'data-protection-officer': { explains: 'データ保護担当者（encarregado）の氏名と連絡先です。' },
  children: { explains: '子どものどのデータを、どのように使うかです。' },
  'request-fee': { label: '無料で請求できる', explains: '請求に費用がかかるかどうかです。' },
};
