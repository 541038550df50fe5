/**
 * How sites call the links to their policies, most telling first. `text` is tried on the link's words, `path` on
 * its address. Weights (0 to 1) say how sure a match makes us. Sources: the links of Open Terms Archive's tracked
 * services; the legal titles in each language (GDPR Art. 13 notices, APPI, PIPL, LGPD, KVKK).
 */
export interface PolicyWords {
  kind: LinkKind;
  weight: number;
  text?: RegExp;
  path?: RegExp;
}

export type LinkKind =
  | 'privacy-policy'
  | 'privacy-notice-regional'
  | 'privacy-notice-special'
  | 'cookie-policy'
  | 'privacy-choices'
  | 'privacy-center'
  | 'terms';

export const POLICY_WORDS: PolicyWords[] = [
  {
    // notices for some people or some data stand beside the policy, never for it
    kind: 'privacy-notice-special',
    weight: 0.9,
    text: /(?:child(?:ren)?|kids|teen|student|health|biometric|applicant|candidate|job|recruit\w*|employee|workforce|supplier|investor|kinder|bewerber).{0,40}(?:privacy|data|notice|policy|datenschutz)|(?:privacy|data).{0,30}(?:child|kids|applicant|candidate|employee|recruit)/i,
    path: /(?:children|kids|consumer-?health|applicant|candidate|recruit|employee|workforce)[\w-]*[-/_]?(?:privacy|notice|policy|data)|privacy[\w-]*(?:children|kids|applicant|candidate|employee|recruit)/i,
  },
  {
    kind: 'privacy-choices',
    weight: 0.9,
    text: /do not sell|do not share|(?:your|my) (?:privacy )?(?:choices|rights)|privacy (?:choices|settings|preferences|options|request\w*)|cookie (?:settings|preferences|choices)|opt[- ]?out|manage cookies|consent preferences|datenschutz-?einstellungen|cookie-?einstellungen/i,
    path: /do-?not-?sell|(?:privacy|your)-?(?:choices|settings|preferences|request)|cookie-?(?:settings|preferences)|opt-?out|dsar/i,
  },
  {
    kind: 'privacy-notice-regional',
    weight: 0.9,
    text: /(?:california|nevada|colorado|virginia|texas|us state|state|ccpa|cpra|eea|eu|uk|gdpr|brazil|lgpd|japan|korea|china|canada|quebec|australia|swiss)[- ,\w]{0,30}(?:privacy|notice|disclosures?|addendum|residents?|rights)|privacy.{0,20}(?:california|ccpa|cpra|eea|gdpr|brazil|japan)/i,
    path: /(?:california|ccpa|cpra|lgpd|us-state)[\w-]*(?:privacy|notice|rights|policy)?|privacy[\w-]*(?:california|ccpa|us-state)/i,
  },
  {
    kind: 'privacy-policy',
    weight: 1,
    text: /privacy (?:policy|statement|notice)|privacy (?:and|&) cookies?|data (?:protection|privacy) (?:policy|notice|statement|declaration|information)|datenschutz(?:erklärung|hinweise?|bestimmungen|richtlinie|information\w*)|politique de (?:confidentialité|protection)|(?:déclaration|charte|avis)\b.{0,25}(?:confidentialité|données|vie privée)|protection des données|política de privacid(?:ad|ade)|aviso de privacid(?:ad|ade)|informativa (?:sulla |privacy)|privacybeleid|privacyverklaring|integritetspolicy|personvern(?:erklæring)?|privatlivspolitik|tietosuoja(?:seloste|käytäntö)|polityka prywatności|zásady (?:ochrany|zpracování)|gizlilik (?:politikası|bildirimi)|aydınlatma metni|политика (?:конфиденциальности|обработки)|プライバシー ?ポリシー|個人情報(?:保護方針|の(?:取(?:り)?扱い|保護))|隐私(?:政策|权|声明)|隱私(?:權|政策)|개인정보 ?(?:처리방침|보호)|سياسة الخصوصية|מדיניות (?:ה)?פרטיות|นโยบายความเป็นส่วนตัว|kebijakan privasi|chính sách (?:bảo mật|quyền riêng tư)|गोपनीयता नीति/i,
    path: /privacy[-_]?(?:policy|statement|notice|pol)|privacypolicy|datenschutzerkl|data-?protection|politique-(?:de-)?confidentialite|politica-(?:de-)?privacid|informativa-privacy|privacyverklaring|privacybeleid/i,
  },
  {
    kind: 'privacy-center',
    weight: 0.8,
    text: /privacy (?:cent(?:er|re)|hub|portal|faqs?|principles|overview|dashboard)|trust cent(?:er|re)/i,
    path: /privacy-?(?:cent(?:er|re)|hub|portal|faq)/i,
  },
  {
    kind: 'cookie-policy',
    weight: 0.95,
    text: /cookies?[- ]?(?:policy|notice|statement|declaration|richtlinie|hinweis)|politique .{0,15}cookies|política de cookies|cookie ?ポリシー|クッキーポリシー/i,
    path: /cookies?[-_]?(?:policy|notice|statement|richtlinie)|\/cookies?\/?$/i,
  },
  {
    kind: 'privacy-policy',
    weight: 0.75,
    text: /\bprivacy\b|datenschutz|confidentialité|vie privée|données personnelles|privacid(?:ad|ade)|\bprivacy\b|riservatezza|プライバシー|個人情報|隐私|隱私|개인정보|prywatność|конфиденциальност/i,
    path: /(?:^|[/_.-])privacy(?:[/_.?#-]|$)|datenschutz|confidentialite|privacidad|privacidade|vie-privee/i,
  },
  {
    kind: 'terms',
    weight: 0.9,
    text: /terms|conditions|nutzungsbedingungen|\bagb\b|利用規約|条款|이용약관|mentions légales/i,
    path: /terms|conditions|\btos\b|nutzungsbedingungen|agb/i,
  },
];

/** Where sites keep their policy when no link says so: tried in this order, by whoever may fetch. */
export const WELL_KNOWN_PATHS = [
  '/privacy-policy',
  '/privacy',
  '/legal/privacy',
  '/legal/privacy-policy',
  '/policies/privacy',
  '/policies/privacy-policy',
  '/terms/privacy-policy',
  '/about/privacy',
  '/privacypolicy',
  '/datenschutz',
  '/datenschutzerklaerung',
  '/confidentialite',
  '/privacidad',
];
