/**
 * `npx tsx training/mentions/measure.ts [COUNT]`: how well the rules on data categories agree with labels.txt, then
 * COUNT mentions to read of each kind of error, those first that decide what is said of their policy. Half a minute.
 */
import { fileURLToPath } from 'node:url';
import { dataCategoryIds, sensitiveClassesOf } from '../../lib/model';
import { mentionExamples, type MentionExample } from './examples';

const data = process.env.SMALLPRINT_DATA ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));
const count = Number(process.argv[2] ?? 12);

const examples = mentionExamples(`${data}/corpus/policies.jsonl.gz`).filter(({ answer }) => answer !== '?');
const isSensitive = ({ id }: MentionExample): boolean => sensitiveClassesOf[id] !== undefined;
/** Policies whose mentions are never printed, so that figures on them tell what carries over. */
const isUnread = ({ policy }: MentionExample): boolean => policy >= 'c';
const read = examples.filter((each) => !isUnread(each));

const row = (name: string, list: MentionExample[]) => ({ name, ...figuresOf(list) });
console.table([
  row('all', examples),
  row('  read', read),
  row('  unread', examples.filter(isUnread)),
  row('sensitive', examples.filter(isSensitive)),
  row('  read', read.filter(isSensitive)),
  row('  unread', examples.filter(isUnread).filter(isSensitive)),
]);
console.table(dataCategoryIds.map((id) => row(id, examples.filter((each) => each.id === id))).filter(({ c }) => c));

print('Claimed, and neither collected nor refused', (each) => each.answer === 'n' && each.ruling === 'claimed');
print('Collected, and too weak or not seen', ({ answer, ruling }) => answer === 'c' && /weak|unseen/.test(ruling));
print('Refused, and not seen to be', ({ answer, ruling }) => answer === 'x' && ruling !== 'refused');
print('Collected, and taken for a refusal', ({ answer, ruling }) => answer === 'c' && ruling === 'refused');

/** Of claims by one mention, and of refusals; `turned`: collected and taken for refused. */
function figuresOf(list: MentionExample[]) {
  const number = (answers: string, ruling?: string): number =>
    list.filter((each) => answers.includes(each.answer) && (!ruling || each.ruling === ruling)).length;
  return {
    c: number('c'),
    precision: share(number('c', 'claimed'), number('cxn', 'claimed')),
    recall: share(number('c', 'claimed'), number('c')),
    x: number('x'),
    refused: share(number('x', 'refused'), number('x')),
    turned: share(number('c', 'refused'), number('c')),
  };
}

function share(part: number, whole: number): string {
  return whole ? (part / whole).toFixed(3) : '-';
}

/** Whether what is said of the policy hangs on it: without it another finding, or none where there should be one. */
function decides({ answer, finding, without }: MentionExample): boolean {
  return finding !== without || (answer === 'c' && finding !== 'collected') || (answer === 'x' && finding === null);
}

function print(title: string, isMeant: (example: MentionExample) => boolean): void {
  const list = read.filter(isMeant);
  const rank = (each: MentionExample): number => 2 * Number(decides(each)) + Number(isSensitive(each));
  console.log(`\n## ${title} (${Math.min(count, list.length)} of ${list.length})`);
  for (const each of list.sort((a, b) => rank(b) - rank(a) || a.id.localeCompare(b.id)).slice(0, count)) {
    const { id, seen, heading, lead, text, policy } = each;
    console.log(`${decides(each) ? '!' : ' '} ${id} {${seen}} ${policy.slice(0, 4)} [${heading} | ${lead}] ${text.slice(0, 400)}`);
  }
}
