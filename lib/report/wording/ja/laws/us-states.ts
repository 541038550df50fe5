import type { ItemWords } from '../../law-items';

export const usStates: Record<string, ItemWords> = {
  access: { explains: 'データが使われているかを知り、内容を確認できます。' },
  correction: { explains: '誤ったデータを直してもらえます。' },
  deletion: { explains: '自分が渡したデータや、自分について得られたデータを消去してもらえます。' },
  portability: { explains: '持ち運べる使いやすい形式でデータを受け取れます。' },
  'opt-out-targeted-advertising': { explains: 'ほかのサイトでの行動に基づく広告をやめてもらえます。' },
  'opt-out-sale-sharing': { label: '販売を拒否する', explains: 'データの販売をやめてもらえます。' },
  'opt-out-profiling': {
    explains: '法的またはそれに近い重大な影響のある決定のためのプロファイリングを断れます。',
  },
  'decision-explanation': {
    label: 'プロファイリングの結果を問う',
    explains: '理由や、何を変えればよいかを知り、見直してもらえます。',
  },
  'third-party-disclosure-records': {
    label: '渡した相手の一覧を受け取る',
    explains: 'データを受け取った第三者の名前の一覧です。',
  },
  'withdraw-consent': { explains: '同意は、与えたときと同じくらい簡単に撤回できます。' },
  appeal: { explains: '断られた請求を見直してもらい、州司法長官に申し出ることができます。' },
  'non-discrimination': {
    explains: '権利を使ったことを理由に、サービスや価格が不利になることはありません。',
  },
  'authorised-agent': { explains: '代理人に拒否の手続きをしてもらえます。' },
  'parental-rights': {
    label: '親が確認・消去できる',
    explains: '13歳未満の子どもの親は、データを確認、消去し、それ以上の収集を断れます。',
  },
  dataCategories: { explains: '取り扱うデータの種類です。' },
  purposes: { explains: 'データを使う目的です。' },
  'request-procedure': { explains: '権利の使い方と、不服の申し立て方です。' },
  recipients: { explains: '共有するデータと第三者の種類です。' },
  sale: { explains: '販売するかどうか、どう拒否できるかがはっきり示されます。' },
  'targeted-advertising': {
    explains: 'ターゲティング広告に使うかどうか、どう拒否できるかがはっきり示されます。',
  },
  'contact-channel': { explains: '使われているメールアドレスまたはオンラインのフォームです。' },
  retention: { explains: 'データをどれだけ保存するかの説明です。' },
  'effective-date': { explains: '最後に更新された日です。' },
  'global-privacy-control': { explains: '一括の拒否信号がどう扱われるかです。' },
  'policy-changes': { explains: '重要な変更をどのように知らせるかです。' },
  'sensitive-sale-notice': {
    explains: '「NOTICE: We may sell your sensitive personal data.」という法定の一文です。',
  },
  'ai-training': { explains: '大規模言語モデルの学習のために収集、利用、販売されるかどうかです。' },
  'recipients-named': {
    label: '渡す相手の名前',
    explains:
      'データを販売した、または販売しうるすべての第三者です。ここでは、販売先かどうかを問わず、ポリシーにある名前を示します。',
  },
  children: { explains: 'サービスが子ども向けかどうかです。' },
  'response-time': { label: '45日以内の回答', explains: '請求への回答にかかる期間です。' },
  'request-fee': { label: '無料で請求できる', explains: '請求に費用がかかるかどうかです。' },
};
