import type { Analysis, StatementId } from '../../model';
import type { Answer } from '../answers';
import type { Wording } from '../wording';

/** Sale and targeted ads have rows of their own. */
const STATEMENTS: StatementId[] = ['ai-training', 'automated-decisions', 'international-transfer'];

/** What people ask about and the policy does not speak of. */
export function notSaid(analysis: Analysis, { answers, join }: Wording): Answer {
  const words = answers['not-said'];
  const silent: (keyof typeof words.topics)[] = STATEMENTS.filter(
    (id) => (analysis.statements.find((s) => s.id === id)?.value ?? 'not-stated') === 'not-stated',
  );
  if (!told(analysis, 'children')) silent.push('children');
  if (!told(analysis, 'global-privacy-control') && !told(analysis, 'do-not-track')) {
    silent.push('browser-signal');
  }
  const list = silent.map((id) => words.topics[id]).join(join);
  return {
    id: 'not-said',
    short: silent.length ? answers.nothing : '0',
    question: words.question,
    detail: silent.length ? list[0]!.toUpperCase() + list.slice(1) : words.all,
    evidence: [],
    score: null,
    scope: [],
  };
}

function told(analysis: Analysis, id: string): boolean {
  return analysis.disclosures.some((d) => d.id === id);
}
