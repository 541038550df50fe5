/**
 * What legal documents are called, to find the policy on a page that holds several. Whole titles only: "8. Privacy"
 * in a contract is a clause. Source: the document types of Open Terms Archive (docs.opentermsarchive.org/terms-types)
 * and the titles in its collections.
 */
export type TitleKind = 'privacy' | 'cookies' | 'other';

const PRIVACY =
  /\b(?:privacy|gdpr|ccpa|cpra|lgpd|appi|data protection|data retention|personal (?:data|information))\b|datenschutz|confidentialité|données personnelles|privacidad|privacidade|protección de datos|informativa|個人情報|プライバシー|隐私|隱私|개인정보/i;
const COOKIES = /\bcookies?\b|クッキー|쿠키/i;
const OTHER =
  /\b(?:terms|conditions|agreement|addendum|eula|licen[cs]e|dmca|copyright|acceptable use|usage policy|use policy|code of conduct|community (?:guidelines|standards)|guidelines|refunds?|cancellation|imprint|legal notice|disclaimer|trademarks?|sla|service level|subprocessors?|sub-processors?)\b|nutzungsbedingungen|agb|impressum|conditions générales|mentions légales|condiciones|termos|利用規約|服务条款|이용약관/i;

const LONGEST = 80;

/** The kind of document that a text names where it is a title as a whole, or null. */
export function titleKind(text: string): TitleKind | null {
  if (text.length > LONGEST || /[.;!?,:]$|^\W*\d/.test(text)) return null;
  if (/\b(?:addendum|agreement|terms|licen[cs]e)\b/i.test(text)) return 'other';
  if (PRIVACY.test(text)) return 'privacy';
  if (COOKIES.test(text)) return 'cookies';
  return OTHER.test(text) ? 'other' : null;
}
