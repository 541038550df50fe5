/** What limits a right, in a few words: a condition is said, not named. The first that fits is said. */
export const conditions: { when: RegExp; say: (found: string) => string }[] = [
  {
    when: /(?:JPY|USD|EUR|GBP|CAD|US\$|C\$|[¥$€£])\s?\d[\d,.]*\d|\b\d[\d,]* ?(?:yen|euros?|dollars|pounds)\b/i,
    say: (price) => `If you pay ${price}`,
  },
  { when: /\b(?:excessive|manifestly unfounded|repetitive)\b/i, say: () => 'If not excessive' },
  {
    when: /\btwice (?:in|within|during|per|every|a|each)\b|\btwo times (?:in|within|per|a)\b/i,
    say: () => 'Twice a year',
  },
  {
    when: /\bonce (?:in|within|during|per|every|a|each)\b[^.]{0,20}\b(?:year|12|twelve)\b/i,
    say: () => 'Once a year',
  },
  { when: /\b(?:technically|where|if) (?:and where )?feasible\b/i, say: () => 'If feasible' },
  { when: /\bno longer (?:necessary|needed|required)\b/i, say: () => 'If no longer needed' },
  { when: /\b(?:contest|dispute)\b[^.]{0,30}\baccuracy\b/i, say: () => 'If you dispute accuracy' },
  { when: /\bexceptions?\b|\bexempt(?:ion|ions)?\b/i, say: () => 'If no exception applies' },
  {
    when: /\b(?:certain|some|specific|particular|limited) (?:other )?(?:circumstances|cases|situations|conditions|instances)\b/i,
    say: () => 'In certain cases',
  },
  { when: /\b(?:reasonable|administrative|small|nominal) (?:fee|charge)\b/i, say: () => 'For a fee' },
  { when: /\bbased (?:solely |only )?(?:up)?on (?:your )?consent\b/i, say: () => 'If based on consent' },
  { when: /\bdirect marketing\b/i, say: () => 'For direct marketing' },
  {
    when: /\b(?:applicable|local|relevant) (?:data protection |privacy )?laws?\b|\b(?:required|permitted|provided|allowed) by (?:applicable )?law\b/i,
    say: () => 'As the law allows',
  },
];
