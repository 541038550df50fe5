import { analyze } from '../analyze';
import { fromText } from '../extract/from-text';

/** Words of every kind that policies use, so that the steps which they take have been taken once. */
const SAMPLE = `Privacy Policy

We collect your name, email address and other personal information that you give us when you create an account. We use cookies and similar technologies for analytics. We may share your information with service providers, advertising partners and affiliates, and as required by law. We do not sell your personal data. You have the right to access, correct or delete your personal information, and you can opt out of marketing emails by contacting us at the address below. We keep data for as long as is necessary for our legitimate interests. Harbour Analytics, Inc. helps us to measure how children under the age of 13 in California or the European Union use our services.`;

let warm = false;

/**
 * Builds what the first analysis of a fresh worker would build, while the popup loads and the page is read: about two
 * fifths of that analysis.
 */
export function warmUp(): void {
  if (warm) return;
  warm = true;
  analyze([fromText(SAMPLE, { source: 'sample' })]);
}
