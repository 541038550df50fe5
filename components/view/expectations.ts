import { toolOf } from '../../lib/knowledge/tool-of';
import type { OptOutRow } from '../../lib/report/opt-out-rows';
import type { Strings } from '../strings/en';

/** What one meets where one opts out, a sentence each: by the way it is done, and what is known of the tools linked. */
export function expectationsOf(
  { methods, links }: Pick<OptOutRow, 'methods' | 'links'>,
  { expect }: Pick<Strings, 'expect'>,
): string[] {
  const tools = links.flatMap(({ href }) => toolOf(href) ?? []);
  const kept = tools
    .filter((tool) => tool.methods.includes('industry-tool'))
    .map(({ keeps }) => (keeps ? expect.keeps[keeps] : expect.methods['industry-tool']));
  const ways = methods.flatMap((method) =>
    method === 'industry-tool' && kept.length > 0 ? kept : [expect.methods[method]],
  );
  const doubts = tools.flatMap(({ state, host }) => (state === 'current' ? [] : [expect.tools[state](host)]));
  return [...new Set([...ways, ...doubts])];
}
