import type { ChecklistItemId } from '../../model';

/** How policies limit a right. The first that fits is said. */
export const conditionCues = [
  {
    id: 'price',
    when: /(?:JPY|USD|EUR|GBP|CAD|US\$|C\$|[¥$€£])\s?\d[\d,.]*\d|\b\d[\d,]* ?(?:yen|euros?|dollars|pounds)\b/i,
  },
  { id: 'excessive', when: /\b(?:excessive|manifestly unfounded|repetitive)\b/i },
  {
    id: 'twice',
    when: /\btwice (?:in|within|during|per|every|a|each)\b|\btwo times (?:in|within|per|a)\b/i,
  },
  {
    id: 'once',
    when: /\bonce (?:in|within|during|per|every|a|each)\b[^.]{0,20}\b(?:year|12|twelve)\b/i,
  },
  { id: 'feasible', when: /\b(?:technically|where|if) (?:and where )?feasible\b/i },
  { id: 'no-longer-needed', when: /\bno longer (?:necessary|needed|required)\b/i },
  { id: 'accuracy', when: /\b(?:contest|dispute)\b[^.]{0,30}\baccuracy\b/i },
  { id: 'exception', when: /\bexceptions?\b|\bexempt(?:ion|ions)?\b/i },
  {
    id: 'certain-cases',
    when: /\b(?:certain|some|specific|particular|limited) (?:other )?(?:circumstances|cases|situations|conditions|instances)\b/i,
  },
  { id: 'fee', when: /\b(?:reasonable|administrative|small|nominal) (?:fee|charge)\b/i },
  { id: 'consent', when: /\bbased (?:solely |only )?(?:up)?on (?:your )?consent\b/i },
  { id: 'direct-marketing', when: /\bdirect marketing\b/i },
  {
    id: 'law',
    when: /\b(?:applicable|local|relevant) (?:data protection |privacy )?laws?\b|\b(?:required|permitted|provided|allowed) by (?:applicable )?law\b/i,
  },
] as const satisfies { id: string; when: RegExp }[];

/** Words after which a condition goes on: "unless permitted by the", "only where", "unless there", "if you contest". */
export const brokenOff =
  /\b(?:a|an|the|of|by|to|in|on|for|from|with|under|and|or|if|unless|where|when|until|while|that|which|as|your|our|any|is|are|not|rely|contest|dispute|(?:if|unless|where|when) (?:it|there|we|you|they|this))$/i;

export type ConditionId = (typeof conditionCues)[number]['id'];

export type LimitedItemId = Extract<ChecklistItemId, 'recipients-named'>;

/** A condition is said, not named: in a few words, what it hangs on. */
export const conditions: Record<ConditionId, (found: string) => string> = {
  price: (price) => `If you pay ${price}`,
  excessive: () => 'If not excessive',
  twice: () => 'Twice a year',
  once: () => 'Once a year',
  feasible: () => 'If feasible',
  'no-longer-needed': () => 'If no longer needed',
  accuracy: () => 'If you dispute accuracy',
  exception: () => 'If no exception applies',
  'certain-cases': () => 'In certain cases',
  fee: () => 'For a fee',
  consent: () => 'If based on consent',
  'direct-marketing': () => 'For direct marketing',
  law: () => 'As the law allows',
};

/** Items that one thing limits, whatever the policy's words. */
export const itemLimits: Record<LimitedItemId, string> = {
  // nothing says that those who are named are all
  'recipients-named': 'Some named',
};
