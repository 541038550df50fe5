import type { DisclosureId, Findings, RightId } from '../lib/model';

/** Whether what was found of a policy holds the item; below, the items of each corpus by the names that it gives them. */
export type Test = (found: Findings) => boolean;

const right =
  (id: RightId): Test =>
  ({ rights }) =>
    rights.some((each) => each.id === id);
const disclosure =
  (...ids: DisclosureId[]): Test =>
  ({ disclosures }) =>
    disclosures.some((each) => ids.includes(each.id));
const anyRecipient: Test = ({ recipients }) => recipients.length > 0;
const anyData: Test = ({ dataCategories }) =>
  dataCategories.some(({ disposition }) => disposition === 'collected');
const states =
  (...ids: string[]): Test =>
  ({ statements }) =>
    statements.some(({ id, value }) => ids.includes(id) && value === 'yes');

export const TRANSPARENCY: Record<string, Test> = {
  'Controller Name': disclosure('controller-identity'),
  'Controller Contact': disclosure('contact-channel'),
  'DPO Contact': disclosure('data-protection-officer'),
  'Data Categories': anyData,
  'Processing Purpose': disclosure('purposes'),
  'Legal Basis for Processing': disclosure('legal-basis'),
  'Data Recipients': anyRecipient,
  'Third-country Transfers': states('international-transfer'),
  'Data Retention Period': disclosure('retention'),
  'Source of Data': disclosure('data-sources'),
  'Right to Access': right('access'),
  'Right to Rectification': right('correction'),
  'Right to Erasure': right('deletion'),
  'Right to Restrict': right('restriction'),
  'Right to Object': right('objection'),
  'Right to Portability': right('portability'),
  'Right to Withdraw Consent': right('withdraw-consent'),
  'Right to Lodge Complaint': right('complaint'),
};

export const SEGMENTS: Record<string, Test> = {
  'Controller Contact': disclosure('contact-channel'),
  'Data Categories': anyData,
  'Processing Purpose': disclosure('purposes'),
  'Data Recipients': anyRecipient,
  'Source of Data': disclosure('data-sources'),
  'Storage Period': disclosure('retention'),
  'Safeguards Copy': disclosure('security', 'transfer-safeguards'),
  'Right to Access': right('access'),
  'Right to Erase': right('deletion'),
  'Right to Restrict': right('restriction'),
  'Right to Portability': right('portability'),
  'Withdraw Consent': right('withdraw-consent'),
  'Lodge Complaint': right('complaint'),
};

export const SPY: Record<string, Test> = {
  'behavioral-marketing': states('targeted-advertising'),
  security: disclosure('security'),
  history: disclosure('effective-date'),
  'data-deletion': right('deletion'),
  'law-enforcement': ({ recipients }) => recipients.some(({ id }) => id === 'government-legal'),
  'revision-notify': disclosure('policy-changes'),
  'noncritical-purposes': ({ optOuts }) => optOuts.length > 0,
};

export const C3PA: Record<string, Test> = {
  'Description of Right to Know PI Collected': right('access'),
  'Description of Right to Delete': right('deletion'),
  'Description of Right to Correct Information': right('correction'),
  'Description of Right to Opt-out of sale of PI': right('opt-out-sale-sharing'),
  'Description of Right to Limit use of PI': right('limit-sensitive-use'),
  'Description of Right to Non-discrimination on exercising rights': right('non-discrimination'),
};
