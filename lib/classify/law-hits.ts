import { LAW_CUE, lawItemOf } from '../knowledge/law-entries';
import type { LawHits } from '../knowledge/law-hits';
import type { LawId, RegionId } from '../model';
import { leadSpan, quote } from './evidence';
import type { Reading } from './reading';
import { scopeAround } from './scope';

/** Where the laws' own phrases stand in the text; what assessment reads beside the findings. */
export function lawHits(reading: Reading): LawHits {
  const scopes: RegionId[][] = [];
  const found: LawHits = { cues: [], items: [], scopes };
  for (const sentences of reading.sentences) {
    scopes.push(sentences[0] ? scopeAround(reading, sentences[0].segment) : []);
    for (const sentence of sentences) {
      for (const hit of sentence.hits) {
        if (hit.entry.lexicon === LAW_CUE)
          found.cues.push({ law: hit.entry.id as LawId, evidence: quote(sentence, hit) });
        const answers = lawItemOf(hit.entry);
        if (!answers) continue;
        const evidence = quote(sentence, hit, leadSpan(reading.segments, sentence.segment));
        for (const law of answers.laws)
          found.items.push({ law: law as LawId, item: answers.item, effect: answers.effect, evidence });
      }
    }
  }
  return found;
}
