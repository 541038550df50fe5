import { cleanText } from '../lib/report/clean-text';
import type { Io } from './io';
import { NAME } from './product';

/** Tells people something beside the output: a line on stderr that says who speaks. */
export const speaker =
  ({ stderr }: Pick<Io, 'stderr'>) =>
  (sentence: string): void =>
    void stderr.write(`${NAME}: ${cleanText(sentence)}\n`);
