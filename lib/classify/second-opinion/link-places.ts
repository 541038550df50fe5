import type { Link } from '../../model';
import type { Reading, Sentence } from '../reading';
import { linkKeys, placeKeys, type KeyGroup } from './link-keys';

/** A link in the sentence where it begins, with what a model reads of it. */
export interface LinkPlace {
  sentence: Sentence;
  link: Link;
  /** the same for all links of the sentence */
  around: KeyGroup[];
  own: KeyGroup;
}

/** Every link to a page or a letter-box, in the order of the text. */
export function linkPlaces(reading: Reading): LinkPlace[] {
  const times = new Map<string, number>();
  for (const { links } of reading.segments)
    for (const { href } of links) times.set(href, (times.get(href) ?? 0) + 1);
  return reading.segments.flatMap(({ id, links }) => {
    const places: LinkPlace[] = [];
    const sentences = reading.sentences[id]!;
    let at = 0;
    let around: KeyGroup[] | undefined;
    for (const link of links) {
      if (!/^(?:https?|mailto):/i.test(link.href)) continue;
      while (at < sentences.length - 1 && sentences[at]!.end <= link.start) {
        at++;
        around = undefined;
      }
      const sentence = sentences[at]!;
      around ??= placeKeys(reading, sentence);
      places.push({ sentence, link, around, own: linkKeys(sentence, link, times.get(link.href)!) });
    }
    return places;
  });
}
