import type { Analysis, LawId } from '../model';
import { cleanStrings } from './clean-text';
import { answersSection } from './text/answers';
import { dataSection } from './text/data';
import { head } from './text/head';
import { optOutSection } from './text/opt-outs';
import { otherLaws } from './text/other-laws';
import { Page, type Paint } from './text/page';
import { partsSection, policyLinksSection } from './text/parts';
import { rightsSection } from './text/rights';
import { servicesSection } from './text/services';
import { sharingSection } from './text/sharing';

export interface TextOptions {
  law: LawId;
  /** how the law came to be chosen, such as that it is a guess; may be empty */
  lawNote: string;
  /** columns */
  width: number;
  /** shows the policy's own words below each claim */
  quotes: boolean;
  paint: Paint;
}

/** The summary for people, as lines of plain text that end in a newline. Safe to print: see clean-text.ts. */
export function toText(result: Analysis, options: TextOptions): string {
  const analysis = cleanStrings(result);
  const page = new Page(options.width, options.paint);
  head(page, analysis);
  policyLinksSection(page, analysis);
  if (nothingToShow(analysis)) {
    partsSection(page, analysis);
    return page.toString();
  }
  answersSection(page, analysis, options);
  dataSection(page, analysis, options);
  sharingSection(page, analysis, options);
  servicesSection(page, analysis, options);
  optOutSection(page, analysis, options);
  rightsSection(page, analysis, options);
  otherLaws(page, analysis, options);
  partsSection(page, analysis);
  page.gap();
  page.text(limits(options), 'faint');
  return page.toString();
}

/** Where no claim is made, eight unanswered questions would only say so eight times over. */
function nothingToShow({ warnings, dataCategories, recipients, optOuts, rights }: Analysis): boolean {
  if (warnings.some(({ id }) => id === 'language-not-covered')) return true;
  const findings = dataCategories.length + recipients.length + optOuts.length + rights.length;
  return findings === 0 && warnings.some(({ id }) => id === 'not-a-policy');
}

function limits({ quotes }: TextOptions): string {
  const more = quotes ? '' : ' Add --quotes to see the words that each line rests on.';
  return `Not found means that we found no sentence; it says nothing about the law being kept.${more}`;
}
