import type { Annotator } from '../annotator';
import { categoryFindings } from '../data-categories/findings';
import { mentionsOf } from '../data-categories/mentions';

/** Which data the policy says it collects, and which it says it does not. */
export const dataCategories: Annotator = {
  id: 'data-categories',
  needs: [],
  provides: ['dataCategories', 'denials'],
  annotate({ reading }) {
    const { found, possible, denials } = categoryFindings(reading, mentionsOf(reading));
    return { found: { dataCategories: found, denials }, possible: { dataCategories: possible } };
  },
};
