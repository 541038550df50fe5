import type { Denial, Evidence, StatementFinding } from '../model';
import type { Question } from './question';

/** Where the policy refuses the item, or says that it does not do what the item asks about. */
export function refusalsOf(question: Question): Evidence[] {
  const { item, findings, hits, reachOfSpan } = question;
  const here = (evidence: Evidence) => reachOfSpan(evidence) !== 'none';
  const named = findings.denials
    .filter((denial) => denies(denial, question))
    .flatMap((each) => each.evidence);
  const phrases = hits.filter(({ effect }) => effect === 'denies').map(({ evidence }) => evidence);
  const statements = findings.statements.filter(({ id }) => item.from?.statements.includes(id));
  return [...[...named, ...phrases].filter(here), ...deniedOf(statements, question), ...nothingOf(question)];
}

/** Where the policy denies the practice that the item hangs on. */
export function excusesOf(question: Question): Evidence[] {
  const { item, findings, hits, reachOfSpan } = question;
  const phrases = hits
    .filter(({ effect, evidence }) => effect === 'excuses' && reachOfSpan(evidence) === 'all')
    .map(({ evidence }) => evidence);
  if (!item.hangsOn) return phrases;
  const { statements, dataCategories, sensitive } = item.hangsOn;
  const asked = findings.statements.filter(({ id }) => statements.includes(id));
  const goesOn = asked.some(({ value, scope }) => value === 'yes' && question.reach(scope) !== 'none');
  const categories = findings.dataCategories.filter(
    (each) => dataCategories.includes(each.id) || each.sensitive.some((kind) => sensitive.includes(kind)),
  );
  return [...phrases, ...(goesOn ? [] : deniedOf(asked, question)), ...notCollected(categories, question)];
}

function denies({ kind, id }: Denial, { item: { from } }: Question): boolean {
  if (!from) return false;
  const ids: Record<Denial['kind'], readonly string[] | 'any'> = {
    right: from.rights,
    disclosure: from.disclosures,
    recipient: from.recipients,
    'data-category': from.dataCategories,
    'opt-out': from.optOuts,
  };
  // One recipient or category denied does not deny them all.
  return ids[kind] !== 'any' && ids[kind].includes(id);
}

/** What is denied for some of the law's people only may go on for the others. */
const deniedOf = (statements: StatementFinding[], { reach }: Question): Evidence[] =>
  statements
    .filter(({ value, scope }) => value === 'denied' && reach(scope) === 'all')
    .flatMap(({ evidence }) => evidence);

/** All categories that an item asks for are said not to be collected. */
function nothingOf(question: Question): Evidence[] {
  const asked = question.item.from?.dataCategories ?? [];
  return notCollected(
    question.findings.dataCategories.filter(({ id }) => asked === 'any' || asked.includes(id)),
    question,
  );
}

function notCollected(categories: Question['findings']['dataCategories'], { reach }: Question): Evidence[] {
  const here = categories.filter(({ scope }) => reach(scope) !== 'none');
  if (here.some(({ disposition }) => disposition === 'collected')) return [];
  return here.filter(({ scope }) => reach(scope) === 'all').flatMap(({ evidence }) => evidence);
}
