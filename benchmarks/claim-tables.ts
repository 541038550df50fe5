import { rowOf, scoreOf, type Analysed } from './claims';
import { negation } from './negation';
import { sensitive } from './sensitive';

/** Prints what was counted of each set: F1 by kind, links, sensitive data, refusals. `scorer`: the data's own score.mjs. */
export function claimTables(sets: Record<string, Analysed[]>, scorer: string): void {
  scoreTables(sets, scorer);
  sensitiveTable(sets);
  refusalTable(sets);
}

function scoreTables(sets: Record<string, Analysed[]>, scorer: string): void {
  const scored = Object.entries(sets).map(([set, policies]) => {
    return { set, policies, score: scoreOf(policies, scorer) };
  });
  console.table(
    Object.fromEntries(
      scored.map(({ set, policies, score }) => [`${set} (${policies.length})`, rowOf(policies, score)]),
    ),
  );
  console.log('Opt-out links, and the pairs of target and link');
  console.table(
    Object.fromEntries(
      scored.map(({ set, score: { kinds, pairs } }) => {
        const { precision, recall } = kinds.optOutLinks!;
        return [set, { precision, recall, pairs }];
      }),
    ),
  );
}

function sensitiveTable(sets: Record<string, Analysed[]>): void {
  console.log('Sensitive data that is collected, with data of children');
  console.table(
    Object.fromEntries(
      Object.entries(sets).map(([set, policies]) => {
        const { right, wrong, missed } = sensitive(policies);
        const precision = (right / (right + wrong)).toFixed(3);
        return [set, { precision, recall: (right / (right + missed)).toFixed(3), right, wrong, missed }];
      }),
    ),
  );
}

function refusalTable(sets: Record<string, Analysed[]>): void {
  console.log('Refusals ("we do not collect"), without data of children');
  console.table(
    Object.fromEntries(
      Object.entries(sets).map(([set, policies]) => {
        const { found, refused, turned, items, missing } = negation(policies);
        const each = missing.map(({ policy, found, refused }) => `${policy} ${found}/${refused}`);
        // a set that is held back is not looked into
        const names = set.includes('held') ? '-' : each.join(', ');
        return [set, { found: `${found}/${refused}`, 'turned round': `${turned}/${items}`, missing: names }];
      }),
    ),
  );
}
