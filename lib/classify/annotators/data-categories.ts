import type { Annotator } from '../annotator';
import { withOpinion } from '../data-categories/expected';
import { categoryFindings } from '../data-categories/findings';
import { mentionsOf } from '../data-categories/mentions';

/** Which data the policy says it collects, and which it says it does not. */
export const dataCategories: Annotator = {
  id: 'data-categories',
  needs: [],
  provides: ['dataCategories', 'denials'],
  annotate({ reading, opinion }) {
    const named = mentionsOf(reading);
    const judged = opinion.mentions(named);
    const mentions = named.map((mention) => ({ ...mention, judged: judged.get(mention) ?? null }));
    const ruled = categoryFindings(reading, mentions);
    const { found, possible, denials } = withOpinion(reading, mentions, ruled);
    return { found: { dataCategories: found, denials }, possible: { dataCategories: possible } };
  },
};
