import { toolOf } from '../../knowledge/tool-of';
import type { Evidence } from '../evidence';
import { judgement, works, type Judgement } from '../judgement';

/** The link ends at a tool of an industry body or vendor that we know by its address. */
export function tool({ finalUrl, asked }: Evidence): Judgement | null {
  const found = toolOf(finalUrl);
  const retired = [found, toolOf(asked)].find((each) => each?.state === 'dead');
  if (retired) return judgement('lands-elsewhere', 'retired-tool', { detail: retired.name });
  if (!found || found.state === 'information' || found.methods.length === 0) return null;
  return works('tool', null, `${found.name} (${found.vendor})`);
}
