/** Lower and upper case Roman numerals number the items of an article. */
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
const WORDS: [RegExp, string][] = [
  [/separate notice /g, '個別の通知 '],
  [/notice /g, '情報提供 '],
  [/exceptions /g, '例外 '],
  [/bases /g, '根拠 '],
  [/with Annex /g, '附属書'],
  [/ with /g, '、'],
  [/, /g, '、'],
  [/; /g, '；'],
];
const PLACE =
  /附属書\d+|(\d+[A-Z]?)((?:\((?:\d+|[a-z]+)\))*)|-\((\d+)\)| par\. (\d+)(?:-(\d+))?|(?: |(?<=、))([IVX]+)\b/g;

/** What is cited by a description and not by a place. */
const NAMES: Record<string, string> = {
  'US state privacy laws': '各州のプライバシー法',
  'CCPA regulations': 'CCPA規則',
};

/** "Art. 32(1)(iii), 37" as 32条1項3号、37条. Laws that are not cited by article stay as they are. */
export function citation(cite: string): string {
  if (!/^Arts?\b/.test(cite)) return NAMES[cite] ?? cite;
  const plain = WORDS.reduce((text, [from, to]) => text.replace(from, to), cite.replace(/^Arts?\.? /, ''));
  return plain
    .replace(PLACE, (whole, article, inner, to, par, lastPar, item) => {
      if (article) return `${article}条${parts(inner)}`;
      if (to) return `～${to}項`;
      if (par) return `${par}項${lastPar ? `～${lastPar}項` : ''}`;
      return item ? `${ROMAN.indexOf(item.toLowerCase()) + 1}号` : whole;
    })
    .replace(/条-/g, '条～');
}

function parts(inner: string): string {
  return inner.replace(/\((\w+)\)/g, (_, part: string) => {
    if (/^\d+$/.test(part)) return `${part}項`;
    // one letter but i and v counts as a letter: (c), (d) and (h) are the GDPR's
    const roman = ROMAN.indexOf(part);
    return roman >= 0 ? `${roman + 1}号` : `(${part})`;
  });
}
