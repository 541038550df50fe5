import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

export interface HeadedParagraph {
  heading: string;
  text: string;
}

/** The corpus' paragraphs, each with the heading it stands under, in the file's order. */
export function readHeadedParagraphs(path: string): HeadedParagraph[] {
  const paragraphs: HeadedParagraph[] = [];
  for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
    const [heading = '', text = ''] = line.split('\t');
    if (text.length > 20) paragraphs.push({ heading, text });
  }
  return paragraphs;
}
