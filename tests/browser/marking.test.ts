import { expect, it } from 'vitest';
import { nearestShown } from '../../lib/browser/marking/nearest-shown';
import { rangeOf, type PageText } from '../../lib/browser/marking/page-text';

/** Where a passage is found in a page whose text, without white space, is this. */
function found(
  compact: string,
  passage: { quote: string; context: string; before?: string; after?: string },
) {
  const node = { parentElement: { checkVisibility: () => true } };
  const range = {
    startContainer: node,
    at: -1,
    setStart(_: unknown, at: number) {
      this.at = at;
    },
    setEnd() {},
  };
  const places = Uint32Array.from(compact, (_, i) => i);
  const text: PageText = {
    compact,
    nodes: [node as unknown as Text],
    nodeOf: new Uint32Array(compact.length),
    offsetOf: places,
  };
  const document = { createRange: () => range } as unknown as Document;
  return rangeOf(text, passage, document) && range.at;
}

it.each<[string, string, Parameters<typeof found>[1], number | null]>([
  ['within its sentence', 'Wesellit.Weshareit.', { quote: 'it', context: 'We share it.' }, 16],
  [
    'of a list in a cell, whose bullets are ours',
    'Menu:NameEmailaddress',
    { quote: 'Email', context: '• Name • Email address' },
    9,
  ],
  [
    'that is short, by what stands around it',
    'MenuAcmeHelpWeusethese:AcmeforadsOther',
    { quote: 'Acme', context: 'Acme', before: 'We use these:', after: 'for ads' },
    23,
  ],
  [
    'that is short, by what stands on one side',
    'MenuAcmeHelpWeusethese:AcmeforadsOther',
    { quote: 'Acme', context: 'Acme', before: 'Gone.', after: 'for ads' },
    23,
  ],
  ['that stands nowhere', 'Wesellit.', { quote: 'share', context: 'We share it.' }, null],
])('finds words %s', (_, compact, passage, at) => expect(found(compact, passage)).toBe(at));

it('scrolls to the head of a section that is folded away', () => {
  interface Fake {
    name: string;
    checkVisibility(): boolean;
    parentElement: Fake | null;
    previousElementSibling: Fake | null;
  }
  const element = (name: string, shown: boolean, parent: Fake | null, before: Fake | null = null): Fake => ({
    name,
    checkVisibility: () => shown,
    parentElement: parent,
    previousElementSibling: before,
  });
  const section = element('section', true, null);
  const head = element('head', true, section);
  const script = element('script', false, section, head);
  const folded = element('folded', false, section, script);
  const words = element('words', false, folded, element('other', false, folded));
  const boxless = element('boxless', false, head);
  const where = (e: Fake) => {
    const { at, folded } = nearestShown(e as never, (each) => (each === boxless ? 'contents' : 'none'));
    return [(at as Fake).name, folded];
  };
  expect(where(words)).toEqual(['head', true]);
  expect(where(head)).toEqual(['head', false]);
  expect(where(element('alone', false, section))).toEqual(['section', true]);
  expect(where(boxless)).toEqual(['head', false]);
});
