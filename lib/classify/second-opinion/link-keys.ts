import type { Link, Segment } from '../../model';
import { toolOf } from '../../knowledge/tool-of';
import { hashText, mix } from '../model/hashing';
import type { Reading, Sentence } from '../reading';
import { hashOf, Keys, lastWords } from './keys';

/** Keys that count alike. */
export interface KeyGroup {
  keys: Int32Array;
  value: number;
}

/** Each field's words have weights of their own. */
const SALTS = {
  anchor: 0x1101,
  address: 0x1203,
  host: 0x1305,
  behind: 0x1407,
  before: 0x1509,
  leading: 0x160b,
  sentence: 0x170d,
  heading: 0x180f,
  lead: 0x1911,
  previous: 0x1a13,
  next: 0x1b15,
  fact: 0x1c17,
};

/** Keys of the place where links stand: their sentence, the two beside it, headings and lead-in. */
export function placeKeys(reading: Reading, sentence: Sentence): KeyGroup[] {
  const { segment, index, tokens, hits } = sentence;
  const beside = reading.sentences[segment.id]!;
  return [
    group(0.6, (keys) => keys.addRuns(wordsOf(tokens.slice(0, 150)), SALTS.sentence, 2)),
    group(0.7, (keys) => keys.addEntries(hits)),
    group(0.5, (keys) => {
      keys.addRuns(lastWords(reading, segment.headingIds.slice(-2), 20), SALTS.heading, 2);
      if (segment.lead !== null) keys.addRuns(lastWords(reading, [segment.lead], 25), SALTS.lead, 2);
    }),
    group(0.4, (keys) =>
      keys.addRuns(wordsOf(beside[index - 1]?.tokens.slice(-60) ?? []), SALTS.previous, 1),
    ),
    group(0.3, (keys) => keys.addRuns(wordsOf(beside[index + 1]?.tokens.slice(0, 40) ?? []), SALTS.next, 1)),
    group(1, (keys) => addFacts(keys, placeFacts(reading, segment))),
  ];
}

/** Keys of one link: its words, those around it, its address. `times`: how often the policy links there. */
export function linkKeys({ tokens }: Sentence, { href, start, end }: Link, times: number): KeyGroup {
  const anchor = wordsOf(tokens.filter((token) => token.start < end && token.end > start).slice(0, 12));
  const before = wordsOf(tokens.filter((token) => token.end <= start).slice(-8));
  const behind = wordsOf(tokens.filter((token) => token.start >= end).slice(0, 6));
  return group(1, (keys) => {
    keys.addRuns(anchor, SALTS.anchor, 2);
    keys.addRuns(before, SALTS.before, 3);
    keys.addRuns(behind, SALTS.behind, 2);
    for (const length of [1, 2, 3]) keys.add(keyOfRun(before.slice(-length), SALTS.leading));
    addAddress(keys, href.slice(0, 400).toLowerCase());
    addFacts(keys, [
      `times ${Math.min(times, 4)}`,
      ...(tokens.length <= anchor.length + 3 ? ['alone'] : []),
      ...toolFacts(href),
    ]);
  });
}

function placeFacts({ segments }: Reading, { id, kind }: Segment): string[] {
  return [`kind ${kind}`, `fifth ${Math.floor((5 * id) / segments.length)}`];
}

function toolFacts(href: string): string[] {
  const tool = toolOf(href);
  return tool ? ['tool', `tool ${tool.state}`, ...tool.targets.map((id) => `tool for ${id}`)] : [];
}

function addAddress(keys: Keys, href: string): void {
  const mailbox = /^mailto:([^@?]*)/.exec(href)?.[1];
  if (mailbox !== undefined) {
    addFacts(keys, ['mail', `mail ${mailbox}`]);
    return keys.addRuns(lettersOf(mailbox), SALTS.address, 1);
  }
  const [, host, path = '', more = ''] = /^https?:\/\/(?:www\.)?([^/?#]*)([^?#]*)(.*)$/.exec(href) ?? [];
  if (host === undefined) return;
  addFacts(keys, [
    `host ${host}`,
    `host ${host.split('.').slice(-2).join('.')}`,
    ...(/^\/*$/.test(path) ? ['root'] : []),
    ...(more.includes('#') ? ['place'] : []),
    ...(host.includes('.gov') ? ['government'] : []),
  ]);
  keys.addRuns(lettersOf(host), SALTS.host, 1);
  keys.addRuns(lettersOf(path), SALTS.address, 2);
}

const lettersOf = (text: string): number[] => (text.match(/[a-z]{2,}/g) ?? []).slice(0, 12).map(hashOf);
const wordsOf = (tokens: Sentence['tokens']): number[] => tokens.map(({ lower }) => hashOf(lower));

function addFacts(keys: Keys, facts: string[]): void {
  for (const fact of facts) keys.add(mix(hashText(fact) ^ SALTS.fact));
}

function keyOfRun(words: readonly number[], salt: number): number {
  let run = 0;
  for (const word of words) run = (Math.imul(run, 31) + word) | 0;
  return mix(run ^ Math.imul(salt, words.length + 1));
}

function group(value: number, fill: (keys: Keys) => void): KeyGroup {
  const keys = new Keys();
  fill(keys);
  return { keys: keys.all(), value };
}
