import type { Change, Part } from '../../../lib/compare';
import type { Strings } from '../../strings/en';

/** What a claim’s name alone says. */
const USUAL = new Set(['collected', 'named', 'offered', 'stated', 'said']);

/** What is other about a claim, in a line; empty where the change itself says it. */
export function changeWords(change: Change, strings: Strings): string {
  const words = strings.compare.versions;
  const { before, after, came, went } = change;
  const value = (id: string) => words.values[id] ?? id;
  if (before && after && before.value !== after.value)
    return words.turned(value(before.value), value(after.value));
  const only = before ? !after && before.value : after?.value;
  // "Gone" above a kind of data that was said not to be collected would read as good news
  const alone =
    only && !USUAL.has(only) ? [before ? words.valueWas(value(only)) : words.valueNow(value(only))] : [];
  const reach = peopleWords(change, strings);
  return [...alone, ...reach, ...rest(came, 'came', strings), ...rest(went, 'went', strings)].join(
    strings.report.stop,
  );
}

function peopleWords({ before, after, came, went }: Change, strings: Strings): string[] {
  if (![...came, ...went].some(({ kind }) => kind === 'people') || !before || !after) return [];
  const who = (scope: string[]) =>
    scope.length === 0
      ? strings.compare.versions.everyone
      : list(
          scope.map((text) => ({ kind: 'people', text })),
          strings,
        );
  return [strings.compare.versions.turned(who(before.scope), who(after.scope))];
}

function rest(parts: Part[], way: 'came' | 'went', strings: Strings): string[] {
  const words = strings.compare.versions;
  const values = parts.filter(({ kind }) => kind === 'value');
  const others = parts.filter(({ kind }) => kind !== 'value' && kind !== 'people');
  return [
    values.length > 0 && (way === 'came' ? words.valueNow : words.valueWas)(list(values, strings)),
    others.length > 0 && words[way](list(others, strings)),
  ].filter((sentence) => sentence !== false);
}

function list(parts: Part[], strings: Strings): string {
  return parts.map((part) => partWords(part, strings)).join(strings.report.join);
}

function partWords({ kind, text }: Part, { report: { labels } }: Strings): string {
  if (kind === 'method') return (labels.optOutMethods as Record<string, string>)[text] ?? text;
  if (kind === 'people') return (labels.regions as Record<string, string>)[text] ?? text;
  return text;
}
