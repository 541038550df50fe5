import type { ItemWords } from '../../law-items';

/** In the terms of the Act itself (個人情報の保護に関する法律). */
export const appi: Record<string, ItemWords> = {
  'notification-of-purpose': {
    explains: '保有個人データの利用目的を、求めに応じて通知してもらえます。',
  },
  access: {
    label: '保有個人データの開示を求める',
    explains: '自分の保有個人データを開示してもらえます。電磁的記録での開示も選べます。',
  },
  'third-party-disclosure-records': {
    label: '第三者提供記録の開示を求める',
    explains: '第三者に渡した記録と、第三者から受け取った記録を開示してもらえます。',
  },
  correction: {
    label: '訂正・追加・削除を求める',
    explains: '内容が事実でないときに、訂正、追加または削除をしてもらえます。',
  },
  deletion: { label: '消去を求める', explains: '利用停止等の一つとして、消去してもらえます。' },
  'cease-use': { explains: '利用の停止または消去をしてもらえます。' },
  'cease-third-party-provision': { explains: '第三者への提供をやめてもらえます。' },
  'authorised-agent': { explains: '代理人が開示等の請求等をすることができます。' },
  'complaint-to-controller': {
    label: '苦情の窓口に申し出る',
    explains: '苦情の申出先です。事業者は適切かつ迅速な処理に努めます。',
  },
  purposes: { explains: '公表または通知される利用目的です。' },
  'controller-identity': { explains: '事業者の名称、住所、代表者の氏名です。' },
  'request-procedure': {
    label: '開示等の請求等の手続き',
    explains: '開示等の請求等をどのように受け付けるかです。',
  },
  'request-fee': { explains: '手数料を定めている場合のその額です。' },
  security: { explains: '保有個人データの安全管理のために講じた措置です。' },
  'joint-use': { explains: '共同利用する項目、範囲、目的、管理の責任者です。' },
  recipients: { label: '第三者提供', explains: '同意または法令に基づいて提供を受ける第三者です。' },
  'transfer-safeguards': { explains: '外国の第三者が講じる保護のための措置です。' },
  'transfer-countries': { explains: '外国の名称とその国の個人情報保護の制度で、同意の前に示されます。' },
  'identity-verification': { explains: '本人であることを確かめるために求められるものです。' },
};
