import { readFileSync } from 'node:fs';
import { C3PA, SEGMENTS, SPY, TRANSPARENCY, type Test } from './label-tests';

interface Labelled {
  text: string;
  /** items that the policy has, and those that it was asked about at all */
  has: Set<string>;
  asked: string[];
}

/** What others labelled, and how what they labelled is asked of our findings. */
export interface Corpus {
  policies: Labelled[];
  tests: Record<string, Test>;
}

const SPY_NO = new Set(['no', 'na', 'unspecified']);

/** Sites of which fewer sentences were labelled are no policy. */
const FEWEST = 8;

const lines = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);

interface Passage {
  type: string;
  passage: string;
  annotations: { requirement: string; performed: boolean }[];
}

/** 152 policies of apps, whole; an item that is only denied does not count. */
export const transparency = (path: string): Corpus => ({
  tests: TRANSPARENCY,
  policies: lines<{ passages: Passage[] }>(path).map(({ passages }) => ({
    text: passages.map(({ type, passage }) => (type === 'headline' ? `## ${passage}` : passage)).join('\n\n'),
    has: new Set(
      passages.flatMap(({ annotations }) =>
        annotations.flatMap(({ requirement, performed }) => (performed ? [requirement] : [])),
      ),
    ),
    asked: Object.keys(TRANSPARENCY),
  })),
});

/** The labelled sentences of each site, without what stood around them. */
export function segments(path: string): Corpus {
  const sites = new Map<string, { text: string; labels: string[] }[]>();
  for (const { site, ...row } of lines<{ site: string; text: string; labels: string[] }>(path))
    sites.set(site, [...(sites.get(site) ?? []), row]);
  const policies = [...sites.values()]
    .filter((rows) => rows.length >= FEWEST)
    .map((rows) => ({
      text: rows.map(({ text }) => text).join('\n\n'),
      has: new Set(rows.flatMap(({ labels }) => labels)),
      asked: Object.keys(SEGMENTS),
    }));
  return { policies, tests: SEGMENTS };
}

/** What reviewers quoted of each product's policy for twelve questions: passages, not the whole policy. */
export const privacyspy = (path: string): Corpus => ({
  tests: SPY,
  policies: lines<{ rubric: Record<string, { value: string; citations: string[] }> }>(path).map(
    ({ rubric }) => {
      const asked = Object.keys(rubric).filter((item) => item in SPY);
      return {
        text: [...new Set(Object.values(rubric).flatMap(({ citations }) => citations))].join('\n\n'),
        has: new Set(asked.filter((item) => !SPY_NO.has(rubric[item]!.value))),
        asked,
      };
    },
  ),
});

/**
 * The labelled passages of each Californian policy, in order; one annotator's label is enough. What our rules make of
 * policies with odd numbers ("DB/101") was read, of the others only what they make of opt-outs. Line breaks stand there
 * as a backslash and an n.
 */
export const c3pa = (path: string, read: boolean): Corpus => ({
  tests: C3PA,
  policies: lines<C3paPolicy>(path)
    .filter(({ policy }) => isOdd(policy) === read)
    .map(({ spans }) => ({
      text: spans.map(({ text }) => text.replaceAll('\\n', '\n')).join('\n\n'),
      has: new Set(spans.flatMap(({ labels }) => Object.keys(labels))),
      asked: Object.keys(C3PA),
    })),
});

interface C3paPolicy {
  policy: string;
  spans: { text: string; labels: Record<string, number> }[];
}

const isOdd = (policy: string): boolean => Number(policy.split('/')[1]) % 2 === 1;
