import { describe, expect, it } from 'vitest';
import { validateCompanies, validateTools } from '../../lib/knowledge/validate-third-party';

const company = {
  name: 'Kontora',
  recipients: ['advertisers'],
  note: 'Ads.',
  source: 'https://kontora.example/',
};
const tool = {
  host: 'choices.example.org',
  name: 'Choices',
  vendor: 'Kontora',
  methods: ['web-page'],
  targets: ['targeted-advertising'],
  state: 'current',
  note: 'Where one opts out.',
  source: 'https://choices.example.org/',
};

describe('a company', () => {
  it('is found by its name where nothing else is said', () => {
    expect(validateCompanies('ads', [company])).toEqual([
      { ...company, patterns: ['Kontora'], company: null, hosts: [] },
    ]);
  });

  it.each([
    ['without a name', { ...company, name: undefined }, 'no name'],
    ['without a note', { ...company, note: '' }, 'no note'],
    ['without a source', { ...company, source: 'http://kontora.example/' }, 'source is no https URL'],
    ['without recipients', { ...company, recipients: undefined }, 'no recipients'],
    ['with a recipient that there is not', { ...company, recipients: ['friends'] }, '"friends" is unknown'],
    ['with a field that there is not', { ...company, pattern: ['x'] }, 'unknown field "pattern"'],
    ['with a malformed pattern', { ...company, patterns: ['(kontora'] }, 'is not closed'],
  ])('%s is refused by name', (_name, entry, fault) => {
    expect(() => validateCompanies('ads', [entry])).toThrow(fault);
    expect(() => validateCompanies('ads', [entry])).toThrow(/^ads: /);
  });
});

describe('an opt-out tool', () => {
  it('may be kept nowhere in particular, on any path', () => {
    expect(validateTools('vendors', [tool])).toEqual([{ ...tool, paths: [] }]);
  });

  it.each([
    ['without a host', { ...tool, host: 'Choices!' }, 'is no host'],
    ['without a vendor', { ...tool, vendor: undefined }, 'no vendor'],
    ['in a state that there is not', { ...tool, state: 'old' }, '"old" is unknown'],
    ['kept where there is nothing', { ...tool, keeps: 'drawer' }, '"drawer" is unknown'],
    ['without methods', { ...tool, methods: undefined }, 'no methods'],
    ['with a field that there is not', { ...tool, path: '/x' }, 'unknown field "path"'],
  ])('%s is refused by name', (_name, entry, fault) => {
    expect(() => validateTools('vendors', [entry])).toThrow(fault);
  });
});
