import { describe, expect, it } from 'vitest';
import { loadStrings } from '../../components/strings';
import { english } from '../../components/strings/en';
import { japanese } from '../../components/strings/ja';
import { laws } from '../../lib/knowledge/compiled/laws';

const said = entries(japanese);

describe('the Japanese catalogue', () => {
  it('leaves no English: every entry holds Japanese, or is a name, a sign or a figure', () => {
    expect(said.filter(({ text }) => /[A-Za-z]{2}/.test(text) && !isJapanese(text))).toEqual([]);
  });

  it('says nothing that the English does not', () => {
    const known = new Set(entries(english).map(({ key }) => key));
    expect(
      said.map(({ key }) => key).filter((key) => !known.has(key) && !/^report\.lawItems/.test(key)),
    ).toEqual([]);
  });

  it('has every item of every law', () => {
    const words = japanese.report.lawItems;
    const lacking = laws.flatMap((law) =>
      law.items
        .filter(
          ({ id }) => !words[law.id]?.[id] || !(words[law.id]![id]!.label ?? japanese.report.checklist[id]),
        )
        .map(({ id }) => `${law.id}: ${id}`),
    );
    expect(lacking).toEqual([]);
  });

  it('knows no item that its law has not', () => {
    for (const [law, items] of Object.entries(japanese.report.lawItems)) {
      const known = laws.find((each) => each.id === law)!.items.map(({ id }) => id as string);
      expect(Object.keys(items).filter((id) => !known.includes(id))).toEqual([]);
    }
  });

  it('cites articles as they are cited in Japan', async () => {
    const { report } = await loadStrings('ja');
    expect(report.citation('Art. 32(1)(iii), 37')).toBe('32条1項3号、37条');
    expect(report.citation('Art. 28(1)-(3)')).toBe('28条1項～3項');
    expect(report.citation('Art. 15(1)(c), 19')).toBe('15条1項(c)、19条');
    expect(report.citation('Art. 18 IX, 8 par. 5')).toBe('18条9号、8条5項');
    expect(report.citation('US state privacy laws')).toBe('各州のプライバシー法');
    expect(report.citation('Civ. Code 1798.105(a)-(b)')).toBe('Civ. Code 1798.105(a)-(b)');
  });
});

interface Entry {
  key: string;
  text: string;
}

/** Every string of a catalogue; a function is asked with figures and a Japanese word for each argument. */
function entries(group: object, path = ''): Entry[] {
  return Object.entries(group).flatMap(([name, value]: [string, unknown]) => {
    const key = path ? `${path}.${name}` : name;
    if (typeof value === 'string') return [{ key, text: value }];
    if (typeof value === 'function') return [{ key, text: ask(value as (...args: unknown[]) => unknown) }];
    return value && typeof value === 'object' ? entries(value, key) : [];
  });
}

function ask(say: (...args: unknown[]) => unknown): string {
  for (const argument of [2, '名', { count: 2, unit: 'year' }]) {
    try {
      const text = say(...Array.from({ length: 6 }, () => argument));
      if (typeof text === 'string' && !/undefined|\[object/.test(text)) return text;
    } catch {
      // takes another kind of argument
    }
  }
  throw new Error(`no argument fits ${say.toString()}`);
}

/** Kana or kanji; without any, an abbreviation (CSV, SNS) or a name that has no Japanese form. */
function isJapanese(text: string): boolean {
  return (
    /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text) ||
    /^[A-Z]{2,5}$/.test(text) ||
    NAMES.has(text)
  );
}

const NAMES = new Set([
  'Global Privacy Control',
  'Do Not Track',
  'ja',
  'EU',
  'EEA',
  'SNS',
  'EU、EEA',
  'smallprint',
  'npx smallprint analyze FILE.pdf',
]);
