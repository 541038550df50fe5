import type { RecipientFinding, RecipientId } from '../../model';
import type { Context } from '../annotator';
import { isCompanyForm } from '../../knowledge/company-forms';

/** A name with whatever tells one firm from another; "" where nothing is left of it. */
export type FirmKey = string;

interface Naming {
  name: string;
  firm: FirmKey;
  /** 0 to 1: how plainly the place names a recipient */
  weight: number;
  evidence: RecipientFinding['companies'][number]['evidence'][number];
}

const MAX_EVIDENCE = 3;
/** What a firm adds to its name or leaves out. */
const TAILS = new Set(['group', 'holding', 'holdings', 'international', 'company', 'co', 'plc', 'platforms']);

/** "Acme Research Group, Inc." and "ACME Research" are one firm: no marks, no capitals, no legal form, no tail. */
export function firmOf(name: string): FirmKey {
  const words = name
    .replace(/['’]s\b/g, '')
    .replace(/[^\p{L}\p{N}.&+ -]/gu, ' ')
    .split(/[\s-]+/)
    .map((word) => word.replace(/^\.+|\.+$/g, ''))
    .filter(Boolean);
  while (words.length > 1 && (isCompanyForm(words.at(-1)!) || TAILS.has(words.at(-1)!.toLowerCase())))
    words.pop();
  if (words.length > 1 && words[0]!.toLowerCase() === 'the') words.shift();
  return words.join(' ').toLowerCase();
}

/** One entry a firm, written as where it is named most plainly; at most three places, first those that write it so. */
export function firmsOf(namings: readonly Naming[]): RecipientFinding['companies'] {
  const firms: Naming[][] = [];
  for (const each of [...namings].sort((a, b) => b.weight - a.weight)) {
    const firm = firms.find(([first]) => first!.firm === each.firm && sounds(first!.name, each.name));
    if (firm) firm.push(each);
    else firms.push([each]);
  }
  return firms.map((all) => {
    const name = spelling(all);
    const writes = ({ evidence }: Naming): boolean => evidence.quote.includes(name);
    const places = [...all.filter(writes), ...all.filter((each) => !writes(each))];
    return {
      name,
      evidence: places
        .map(({ evidence }) => evidence)
        .filter(isFirstAt)
        .slice(0, MAX_EVIDENCE),
    };
  });
}

/** Of the spellings at the plainest places the one that most places show. */
function spelling(all: Naming[]): string {
  const shown = (name: string): number => all.filter(({ evidence }) => evidence.quote.includes(name)).length;
  return all
    .filter(({ weight }) => weight === all[0]!.weight)
    .map(({ name }) => name)
    .reduce((best, name) => (shown(name) > shown(best) ? name : best));
}

/** One entry of the list may have several brands: they are told apart, "AWS" and "Amazon Web Services" are not. */
function sounds(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  return a.some((word) => b.includes(word)) || initialsOf(a) === b[0] || initialsOf(b) === a[0];
}

const initialsOf = (words: string[]): string => words.map((word) => word[0]).join('');

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .match(/[\p{L}\p{N}.]+/gu) ?? [];

const isFirstAt = (
  { segment, start }: { segment: number; start: number },
  index: number,
  all: { segment: number; start: number }[],
): boolean => all.findIndex((each) => each.segment === segment && each.start === start) === index;

/**
 * The names of the service and its company: those it is called by, and what its sentence calls it in brackets
 * ("General Example Corp. (“GEC”)"), by the policy's title.
 */
export function ownFirms({ ownNames, controllerAt }: Context): FirmKey[] {
  const aliases = controllerAt.flatMap(({ quote }) =>
    [...quote.slice(0, 600).matchAll(/\([^()"“‘]{0,40}["“‘]([\p{L}\p{N}.& -]{2,40})["”’]/gu)].map(
      (found) => found[1]!,
    ),
  );
  return [...new Set([...ownNames, ...aliases].map(firmOf))].filter(
    (own) => own.length > 1 && !ROLES.has(own),
  );
}

/** What policies call themselves besides their name. */
const ROLES = new Set([
  'we',
  'us',
  'our',
  'the company',
  'company',
  'service',
  'services',
  'platform',
  'site',
  'website',
  'app',
]);

/** The service itself, by its full name or a short form, and what bears its name; a sister company with a form of its own is another firm. */
export function isOwnFirm(context: Context, own: FirmKey[], name: string, of?: RecipientId): boolean {
  const firm = firmOf(name);
  const title = context.segments[0];
  if (own.some((each) => each === firm || each.startsWith(`${firm} `) || isShortFor(each, firm))) return true;
  if (title?.kind === 'heading' && `${title.text.toLowerCase()} `.startsWith(`${firm} `)) return true;
  const sister = of === 'affiliates' && firm.length < name.replace(/[.,]/g, '').length;
  return !sister && own.some((each) => firm.startsWith(`${each} `));
}

/** "International Example Machines" is "IEM" in full. */
const isShortFor = (short: FirmKey, full: FirmKey): boolean =>
  short.length > 2 && short === initialsOf(full.split(' '));
