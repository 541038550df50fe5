/**
 * The legal forms that end the name of a company, as written, without a last full stop. Those that are words too (AS,
 * Foundation), of several words or written small stand in lexicons/en/controller.yaml alone, where that counts; "Co" and "Company" count below.
 * Source: https://www.gleif.org/en/lei-data/code-lists/iso-20275-entity-legal-forms-code-list
 */
export const COMPANY_FORMS: readonly string[] = (
  'Inc Incorporated LLC L.L.C Ltd Limited LLP LP PLC plc Corp Corporation GmbH AG SE KG UG e.V S.A SA SAS S.A.S SARL ' +
  'S.à.r.l S.a.r.l B.V BV N.V NV AB ApS Oy OÜ Pty Pte K.K KK Kft KGaA S.r.l Srl SpA S.p.A S.L S.L.U Lda Ltda'
).split(' ');

const SHORTENED: ReadonlySet<string> = new Set(['Inc', 'Ltd', 'Corp', 'Co', 'Pty', 'Pte']);

/** Whether a full stop behind a form is its own: "Acme Ltd.", "Acme S.A." */
export const takesDot = (form: string): boolean => SHORTENED.has(form) || form.includes('.');

const WORDS: ReadonlySet<string> = new Set(
  [...COMPANY_FORMS, 'Co', 'Company'].map((form) => form.toLowerCase()),
);

/** Whether a word is a legal form, however it is written; without a last full stop. */
export const isForm = (word: string): boolean => WORDS.has(word.toLowerCase());

/** The same as it stands in a company's name; "Company" alone is a word as often. */
export const isCompanyForm = (word: string): boolean =>
  isForm(word) && /^\p{Lu}/u.test(word) && word !== 'Company';
