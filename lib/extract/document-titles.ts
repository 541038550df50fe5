/**
 * What legal documents are called, to find the policy on a page that holds several. Whole titles only: "8. Privacy"
 * in a contract is a clause, "Other Sources for Privacy Information" a section. Source: the document types of Open
 * Terms Archive (docs.opentermsarchive.org/terms-types) and the titles in its collections.
 */
export type TitleKind = 'privacy' | 'cookies' | 'other';

/** The kind of document that a text names where it is a title as a whole, or null. */
export function titleKind(text: string): TitleKind | null {
  if (text.length > LONGEST || /[.;!?,:]$/.test(text) || CLAUSE.test(text)) return null;
  const found = NAMES.find(([, name]) => name.test(text));
  if (!found) return null;
  const [kind, name] = found;
  const rest = text.replace(name, ' ');
  const words = rest.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length <= MOST_OTHER_WORDS && !SENTENCE.test(rest) ? kind : null;
}

const LONGEST = 80;
/** the company's name, the product's, the region's */
const MOST_OTHER_WORDS = 5;

/** Whether a line is numbered as a part of a document is: "1. Data", "C. Cookies", "Schedule 3". */
export const isClause = (text: string): boolean => CLAUSE.test(text);

/** "1. ", "C. ", "IV. ", "(a) ", "Schedule 3": parts of a document. */
const CLAUSE =
  /^\W*(?:\d|(?:[ivxlc]+|[a-z])[.):]\s|(?:section|schedule|annex|appendix|exhibit|article|part)\s+[\divxlc]+\b)/i;

/** Words of sentences and of sections about a document. */
const SENTENCE =
  /\b(?:this|these|that|which|it|is|are|do|does|will|can|may|changes?|updates?|updating|amend\w*|accept\w*|agree|appl(?:y|ies)|how|what|when|why|where|who|we|you|contact|questions?|links?|about|scope|sections?|see|read|under|sources?|from|by|if|other)\b/i;

/** The first that stands in a title names its kind: a "Data Protection Addendum" is a contract. */
const NAMES: [TitleKind, RegExp][] = [
  [
    'other',
    /\b(?:(?:terms|conditions)(?: (?:of|and|&|for) (?:use|services?|sale|business|supply|access|trade|purchase|conditions|terms)\b){0,2}|[\w-]+ terms|[\w-]+ (?:agreement|addendum)|agreement|addendum|eula|licen[cs]e)\b/i,
  ],
  [
    'cookies',
    /\b(?:cookies?(?: (?:and|&) (?:similar|other|tracking) technolog(?:y|ies))?|trackers?)(?: (?:policy|notice|statement|declaration))\b|^cookies$|クッキーポリシー|cookie-?richtlinie|politique (?:de|relative aux) cookies|política de cookies/i,
  ],
  [
    'privacy',
    /\bprivacy(?: (?:and|&) (?:cookies?|security|data protection|data))?(?: (?:policy|polic(?:y|ies)|notice|notices|statement|declaration|disclosures?|supplement|rights|frameworks? policy|charter|code))\b|^privacy(?: (?:and|&) (?:cookies|security))?$|\b(?:data (?:protection|privacy|retention)|personal (?:data|information)|gdpr|ccpa|cpra|lgpd|appi)(?: \w+){0,2} (?:policy|notice|statement|declaration|compliance|disclosures?|addendum)\b|\bnotice at collection\b|datenschutz(?:erklärung|hinweise?|bestimmungen|richtlinie|information\w*)?|(?:politique|charte|déclaration)\b.{0,25}(?:confidentialité|données|vie privée)|(?:política|aviso) de (?:privacid(?:ad|ade)|protecci[óo]n de datos)|informativa (?:sulla )?privacy|privacy(?:beleid|verklaring)|個人情報|プライバシー|隐私|隱私|개인정보/i,
  ],
  [
    'other',
    /\b(?:dmca|copyright|acceptable use|usage|use|refunds?|returns?|cancellation|trademarks?|security|disclosure|takedown|content|moderation|accessibility|anti-?spam|fair use) (?:policy|policies|notice|statement)\b|\bcode of conduct\b|\b(?:\w+ )?(?:guidelines|standards)\b|\bimprint\b|\blegal notice\b|\bdisclaimer\b(?! (?:regarding|concerning|on|for|of)\b)|\bservice level\b|\bsub-?processors?\b|\bsecurity requirements\b|nutzungsbedingungen|\bagb\b|impressum|conditions générales|mentions légales|condiciones|termos|利用規約|服务条款|이용약관/i,
  ],
];
