import { checklistItemIds, lawIds, rightIds } from '../model';
import type { ContactWords, LetterFrame, LetterRequest, LetterSet } from './letter';
import { fieldsOf } from './validate-fields';

const WORDS = ['to', 'who', 'policy', 'dated', 'undated', 'refusal', 'sign'] as const;
const FRAME = ['law', 'note', 'source', 'under', 'plain', 'deadline', 'identity'] as const;
const REQUEST = ['right', 'laws', 'note', 'source', 'subject', 'ask', 'deadline'] as const;
const RIGHTS = [...rightIds, ...checklistItemIds];

/** Throws an Error naming file, entry and fault. */
export function validateLetters(file: string, data: unknown): LetterSet {
  const set = fieldsOf(data, file, ['language', 'words', 'frames', 'requests']);
  const words = set.fields('words', WORDS) ?? set.fail('no words');
  const letters: LetterSet = {
    language: set.text('language'),
    words: {
      to: words.text('to'),
      who: words.text('who'),
      policy: words.text('policy'),
      dated: words.text('dated'),
      undated: words.text('undated'),
      refusal: words.text('refusal'),
      sign: words.text('sign'),
    },
    frames: entries(set.raw('frames')).map((raw, i) => frame(`${file}, frame ${i + 1}`, raw)),
    requests: entries(set.raw('requests')).map((raw, i) => request(`${file}, request ${i + 1}`, raw)),
  };
  if (letters.frames.length === 0 || letters.requests.length === 0) set.fail('no frames or no requests');
  return letters;
}

/** Throws an Error naming file and fault. */
export function validateContactWords(file: string, data: unknown): ContactWords {
  const words = fieldsOf(data, file, ['note', 'source', 'mailboxes', 'forms', 'others', 'pointers']);
  words.text('note');
  words.url('source');
  return {
    mailboxes: words.list('mailboxes'),
    forms: words.list('forms'),
    others: words.list('others'),
    pointers: words.list('pointers'),
  };
}

function frame(where: string, raw: unknown): LetterFrame {
  const fields = fieldsOf(raw, where, FRAME);
  return {
    law: fields.oneOf('law', lawIds),
    under: fields.text('under'),
    plain: fields.text('plain'),
    deadline: fields.text('deadline'),
    identity: fields.text('identity'),
    note: fields.text('note'),
    source: fields.url('source'),
  };
}

function request(where: string, raw: unknown): LetterRequest {
  const fields = fieldsOf(raw, where, REQUEST);
  return {
    right: fields.oneOf('right', RIGHTS),
    laws: fields.list('laws', lawIds),
    subject: fields.text('subject'),
    ask: fields.text('ask'),
    deadline: fields.has('deadline') ? fields.text('deadline') : null,
    note: fields.text('note'),
    source: fields.url('source'),
  };
}

function entries(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
