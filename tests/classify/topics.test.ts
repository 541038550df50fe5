import { describe, expect, it } from 'vitest';
import { predictTopics, MODEL_ID } from '../../lib/classify/topics';
import { createPredictor } from '../../lib/classify/model/predict';
import { decodeWeights, storedWeights, type StoredWeights } from '../../lib/classify/model/weights';
import free from '../../lib/classify/model/weights/topics-free.json';
import { topicIds } from '../../lib/model';
import { weightsId } from '../../training/weights-file';
import golden from './golden/topics.json';

describe('predictTopics', () => {
  it.each(golden)('$input.text', ({ input, topics }) => {
    expect(predictTopics(input)).toEqual(topics);
  });

  it('takes a text of no words', () => {
    expect(() => predictTopics({ text: '' })).not.toThrow();
    expect(() => predictTopics({ text: '·'.repeat(50_000) })).not.toThrow();
  });

  it('sorts by score and rounds to four decimals', () => {
    const text =
      'We share your data with advertisers. You may opt out by writing to us. We keep it for a year.';
    const scores = predictTopics({ text }).map(({ score }) => score);
    expect(scores.length).toBeGreaterThan(1);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    for (const score of scores) expect(score).toBe(Math.round(score * 1e4) / 1e4);
  });

  it('does not depend on what was asked before', () => {
    const input = { text: 'This site honors Do Not Track signals.', before: 'Cookies', after: 'Contact us' };
    const first = predictTopics(input);
    predictTopics({ text: 'We encrypt your data.' });
    expect(predictTopics(input)).toEqual(first);
  });
});

describe('the free weights', () => {
  it('have the same shape and their own id', () => {
    const weights: StoredWeights = free;
    expect(weights.id).toBe(weightsId(weights));
    expect(weights.table).toHaveLength(storedWeights.table.length);
  });

  it('know the plain cases', () => {
    const predict = createPredictor(decodeWeights(free));
    const scores = predict({ text: 'We share your information with third parties.' }).scores;
    expect(topicIds[scores.indexOf(Math.max(...scores))]).toBe('third-party-sharing');
  });
});

describe('MODEL_ID', () => {
  it('is a hash of the weights', () => {
    expect(storedWeights.id).toBe(weightsId(storedWeights));
    expect(MODEL_ID).toContain(storedWeights.id);
  });
});
