/**
 * What tells kinds of legal documents apart. A cue counts in the share of a text's blocks that it matches;
 * `title` cues are tried on the title and the first headings alone,
 * `opening` cues on the first paragraphs. `document-kind-weights.ts` says how much
 * each counts for each kind. Sources: document types of Open Terms Archive (docs.opentermsarchive.org/terms-types);
 * wording from GDPR Art. 13, Art. 28 and ePrivacy Directive Art. 5(3), and its French, German, Spanish, Portuguese,
 * Italian, Dutch, Chinese, Japanese and Korean counterparts.
 */
export type KindId = 'privacy-policy' | 'cookie-policy' | 'terms' | 'other';

export interface KindCue {
  id: string;
  where: 'title' | 'opening' | 'text';
  pattern: RegExp;
  /** why it tells */
  note: string;
}

export const DOCUMENT_KIND_CUES: KindCue[] = [
  {
    id: 'title-privacy',
    where: 'title',
    pattern:
      /privacy|data protection|personal (?:data|information) (?:protection|policy|notice)|protection of personal|handling of personal|datenschutz|confidentialité|données personnelles|vie privée|privacid|informativa|persoonsgegevens|个人信息|隐私|隱私|個人情報|プライバシー|개인정보/i,
    note: 'It calls itself one.',
  },
  {
    id: 'title-cookies',
    where: 'title',
    pattern: /cookies?\b|tracking technolog|クッキー|쿠키|traceurs/i,
    note: 'It calls itself one.',
  },
  {
    id: 'title-terms',
    where: 'title',
    pattern:
      /\bterms\b|conditions|user agreement|eula|licen[cs]e agreement|services agreement|nutzungsbedingungen|\bagb\b|termos|condiciones|利用規約|服务条款|用户协议|이용약관/i,
    note: 'It calls itself one.',
  },
  {
    id: 'title-other',
    where: 'title',
    pattern:
      /guidelines|acceptable use|usage polic|code of conduct|standards|dmca|copyright|trademark|brand|processing (?:agreement|addendum)|data processing|addendum|imprint|impressum|mentions légales|legal notice|vulnerability|disclosure policy|law enforcement|accessibility|sub-?processors?|refund|advertising polic|content polic|community|notice to business|transparency report|security/i,
    note: 'Names of the documents that stand beside policies and terms.',
  },
  {
    id: 'we-collect',
    where: 'text',
    pattern:
      /\bwe (?:may |also |will |automatically |do not |don['’]t )*(?:collect|process|obtain|receive|gather|use|store|share|disclose)\b[^.]{0,60}\b(?:information|data)\b|nous (?:collectons|traitons)|wir (?:erheben|verarbeiten)|我们(?:会)?(?:收集|处理)/i,
    note: 'The company says what it does with data.',
  },
  {
    id: 'personal-data',
    where: 'text',
    pattern:
      /personal (?:data|information)|personally identifiable|données (?:personnelles|à caractère)|personenbezogene|datos personales|dados pessoais|dati personali|persoonsgegevens|个人信息|個人情報|개인정보/i,
    note: 'The subject itself.',
  },
  {
    id: 'data-rights',
    where: 'text',
    pattern:
      /right to (?:access|delet|eras|rectif|correct|object|opt|restrict|portab|know|withdraw|be forgotten|lodge)|opt[- ]?out|withdraw (?:your )?consent|droit (?:d['’]accès|à l['’]effacement|d['’]opposition)|recht auf|betroffenenrecht/i,
    note: 'Rights of the person over data (GDPR Arts. 15 to 22).',
  },
  {
    id: 'retention-transfer',
    where: 'text',
    pattern:
      /\bretain(?:ed|s)?\b|retention|third[- ]part(?:y|ies)|service providers|legitimate interests?|aufbewahr|durée de conservation|berechtigte[sn]? interesse/i,
    note: 'What GDPR Art. 13 asks a policy to tell.',
  },
  {
    id: 'cookies',
    where: 'text',
    pattern: /\bcookies?\b|pixels?\b|web beacons?|local storage|traceurs|クッキー/i,
    note: 'Part of a policy; nearly all of a cookie policy.',
  },
  {
    id: 'cookie-classes',
    where: 'text',
    pattern:
      /(?:strictly necessary|essential|performance|functional(?:ity)?|targeting|analytics?|advertising|session|persistent|first[- ]party|third[- ]party) (?:cookies|trackers)|block cookies|browser settings|\b(?:_ga|_gid|_fbp)\b|\b\d+ (?:days?|months?|years?|minutes?)\b.{0,30}$/i,
    note: 'Classes of cookies, and the tables that list them.',
  },
  {
    id: 'contract',
    where: 'text',
    pattern:
      /you agree|these terms|this agreement|the agreement|hereby|governing law|jurisdiction|terminat(?:e|ion)|subscription|in no event|haftung|vertrag|responsabilité|présentes conditions|本协议/i,
    note: 'A contract speaks of itself.',
  },
  {
    id: 'liability',
    where: 'text',
    pattern: /liabilit|liable|indemnif|warrant(?:y|ies)|disclaim|as[- ]is\b|arbitrat|damages/i,
    note: 'Clauses that only contracts have.',
  },
  {
    id: 'licence',
    where: 'text',
    pattern: /licen[cs]e|intellectual property|copyright|trademark|royalty/i,
    note: 'Rights in works, not in data.',
  },
  {
    id: 'conduct',
    where: 'text',
    pattern:
      /you (?:may|must|shall|can) not|do not (?:post|use|share|upload|engage)|prohibit|not allowed|not permitted|violat|spam|harass|hate speech|illegal|nudity|abuse/i,
    note: 'Rules for how people behave.',
  },
  {
    id: 'processing-contract',
    where: 'text',
    pattern:
      /\bprocessor\b|data exporter|data importer|customer (?:personal )?data|sub-?processor|controller['’]s instructions|documented instructions|standard contractual clauses/i,
    note: 'A contract between controller and processor (GDPR Art. 28) talks of data, but to a customer.',
  },
  {
    id: 'shall',
    where: 'text',
    pattern: /\bshall\b/i,
    note: 'Contracts command; notices tell.',
  },
  {
    id: 'you-your',
    where: 'text',
    pattern: /\byour (?:personal )?(?:information|data)\b|about you|vos données|ihre daten/i,
    note: 'A notice speaks to the person the data is about.',
  },
  {
    id: 'law-enforcement',
    where: 'text',
    pattern:
      /subpoena|law enforcement (?:request|official|agenc)|legal process|emergency request|vulnerabilit|researcher|advertis(?:er|ement)s? must|logo/i,
    note: 'Guidelines for authorities, researchers, advertisers.',
  },
  {
    id: 'names-the-policy',
    where: 'text',
    pattern:
      /privacy (?:policy|notice|statement)|this (?:policy|notice|statement)\b|datenschutzerklärung|politique de confidentialité/i,
    note: 'A policy names itself again and again.',
  },
  {
    id: 'names-the-terms',
    where: 'text',
    pattern: /terms (?:of|and|&) (?:service|use|conditions)|(?:these|the|our) terms\b|conditions générales/i,
    note: 'A contract names itself again and again.',
  },
  {
    id: 'device-data',
    where: 'text',
    pattern:
      /ip address|e-?mail address|browser type|operating system|device (?:id|identif|information)|log files|usage data|analytics/i,
    note: 'Kinds of data that policies list.',
  },
  {
    id: 'information',
    where: 'text',
    pattern: /\binformation\b|\bdata\b|données|daten\b/i,
    note: 'Nearly every paragraph of a policy is about it.',
  },
  {
    id: 'privacy',
    where: 'text',
    pattern: /privacy|datenschutz|confidentialité|privacid|riservatezza|プライバシー|个人信息|개인정보/i,
    note: 'Other documents mention it in a clause or two.',
  },
  {
    id: 'opens-with-privacy',
    where: 'opening',
    pattern:
      /privacy (?:policy|notice|statement)|(?:personal|your) (?:data|information)|datenschutzerklärung|politique de confidentialité|données personnelles/i,
    note: 'A policy without a title says what it is in its first paragraphs.',
  },
  {
    id: 'opens-with-terms',
    where: 'opening',
    pattern:
      /terms (?:of|and|&) (?:service|use|conditions)|(?:these|following) terms|agree(?:ment)?\b|nutzungsbedingungen|conditions générales/i,
    note: 'So does a contract.',
  },
  {
    id: 'logs-and-tracking',
    where: 'text',
    pattern: /server logs?|log files?|\btrack(?:ing|ers?)?\b|google analytics|third[- ]party vendors?/i,
    note: 'What the shortest policies of small sites talk about.',
  },
];

/**
 * What makes a policy of a page too short for shares to say much, as those of small apps are: it is titled one, and a
 * whole sentence tells what the company or its app does or does not do with data. What asks for something first is a
 * wall before a policy, a form or an error. The weights were fitted on documents that are longer by far, so this one
 * is set by hand: what the title alone leaves of doubt it outweighs, and no more.
 */
export const SHORT_POLICY = {
  mostWords: 120,
  title: /\bprivacy (?:policy|notice|statement)\b/i,
  sentences: [
    // "We do not collect or share any personal data.", "Our app only stores your email address."
    /\b(?:we|I|(?:our|this|the) (?:apps?|applications?|extensions?|add-?ons?|plug-?ins?|(?:web)?sites?|services?|software|games?))(?: (?:and our partners|do|does|will|may|might|can|also|only|not|never|neither|don['’]t|doesn['’]t|won['’]t|\w{1,20}ly)){0,5} (?:collect|gather|us|shar|sell|stor|keep|retain|record|track|process|disclos|transmit)(?:e?s?|ing) [^.!?]{0,60}\b(?:data|information|(?:ip|e-?mail|postal|home) address(?:es)?|settings|history)\b[^.!?]{0,200}[.!]/i,
    // what never comes to the company: "We do not receive …"
    /\b(?:we|I|it|(?:our|this|the) (?:apps?|applications?|extensions?|add-?ons?|plug-?ins?|(?:web)?sites?|services?|software|games?)) (?:(?:do|does|will) not|never|don['’]t|doesn['’]t|won['’]t) (?:\w{1,20}ly )?(?:send|receive|see|access|have access to|request) [^.!?]{0,60}\b(?:data|information|address(?:es)?|settings|history)\b[^.!?]{0,200}[.!]/i,
    // a product by its name: "Example Tabs stores your settings in the browser.", "It does not collect any data."
    /\b(?:collects|gathers|uses|shares|sells|stores|keeps|retains|records|tracks|transmits|sends|(?:does not|doesn['’]t|will not|never) (?:collect|gather|use|share|sell|store|keep|retain|record|track|transmit|send)s?) (?:no|any|your|only your|none of your|personal) [^.!?]{0,40}\b(?:data|information|settings|history)\b[^.!?]{0,200}[.!]/i,
    // "No data is collected.", "Your history is not recorded."
    /\bno [^.!?]{0,40}\b(?:data|information|(?:ip|e-?mail) address(?:es)?|history) (?:is|are|will be|gets?) (?:\w{1,20} )?(?:collected|gathered|stored|shared|sold|sent|transmitted|kept|recorded|retained|disclosed)\b[^.!?]{0,200}[.!]/i,
    /\b(?:data|information|address(?:es)?|settings|history) (?:is|are|will|does) (?:not|never) (?:be )?(?:\w{1,20}ly )?(?:collected|gathered|stored|shared|sold|sent|transmitted|kept|recorded|retained|disclosed|leaves? your)\b[^.!?]{0,200}[.!]/i,
  ],
  /** "Please accept to continue.", "To go on, enter your name", "Sign in", "try again" */
  asks: /(?:^|[.!?:;,–—]\s{1,3}|\bplease |\b(?:must|need to|have to) )(?:please )?(?:accept|agree|allow|sign in|log ?in|enable|turn on|enter|select|choose|confirm|verify|reload|refresh|wait|complete)\b|\btry again\b|\b(?:to|and) (?:continue|proceed)\b|\bnot found\b/i,
  weight: 2.5,
};
