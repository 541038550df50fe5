import type { ItemWords } from '../../law-items';
import { gdpr } from './gdpr';

/** As the EU's, but for what the UK has made its own. */
export const ukGdpr: Record<string, ItemWords> = {
  ...gdpr,
  'complaint-to-controller': {
    explains: '会社自身に苦情を申し出られます。会社は受領を知らせ、回答しなければなりません。',
  },
  complaint: {
    explains: '情報コミッショナー事務局（ICO、現在は情報委員会）に苦情を申し立てられます。',
  },
  representative: {
    label: '英国内の代理人',
    explains: '会社が英国の外にある場合に、英国で連絡できる相手です。',
  },
  'international-transfer': {
    label: '英国の外への移転の有無',
    explains: '英国の外の国へ移されるかどうかです。',
  },
  'transfer-safeguards': { explains: '英国の追補条項や国際データ移転契約（IDTA）などの保護措置です。' },
};
