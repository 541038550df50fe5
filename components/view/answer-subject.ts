import type { Analysis } from '../../lib/model';
import type { Answer } from '../../lib/report/answers';
import { spelledNames } from '../../lib/report/answers/named-companies';
import type { Subject } from '../../lib/report/marks';

/** What an answer's quotes are about, so that their deciding words can be marked. */
export function subjectOf(answer: Answer, analysis: Analysis): Subject | null {
  switch (answer.id) {
    case 'sale':
      return statement(analysis, 'sale');
    case 'targeted-ads':
      return statement(analysis, 'targeted-advertising');
    case 'sensitive-data':
      return {
        kind: 'data',
        ids: analysis.dataCategories.filter((d) => d.sensitive.length > 0).map((d) => d.id),
      };
    case 'retention':
      return { kind: 'disclosure', ids: ['retention'] };
    case 'services':
      return { kind: 'recipient', ids: [], names: spelledNames(analysis) };
    case 'opt-outs':
      return { kind: 'opt-out', ids: analysis.optOuts.flatMap((o) => [...o.targets, ...o.methods]) };
    case 'rights':
      return { kind: 'right', ids: analysis.rights.map((right) => right.id) };
    case 'not-said':
      return null;
  }
}

function statement({ statements }: Analysis, id: string): Subject {
  const denied = statements.find((s) => s.id === id)?.value === 'denied';
  return { kind: 'statement', ids: [id], denied };
}
