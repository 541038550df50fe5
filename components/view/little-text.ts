import type { DocumentSummary } from '../../lib/model';

/** Words below which no language is told: a log-in, an error, a page that is still loading. */
const FEW = 30;

/** Whether a page has too little text to tell even its language, which then is not what is in the way. */
export function hasLittleText({ language, words }: Pick<DocumentSummary, 'language' | 'words'>): boolean {
  return language === 'und' && words < FEW;
}
