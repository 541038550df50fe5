/**
 * Words of headings and the topic of what stands under them: weak labels, right in most cases. Read off the
 * most frequent headings of the corpus; of a heading that matches three topics or more nothing is taken.
 */
export const headingTopics: { topic: string; words: RegExp }[] = [
  {
    topic: 'first-party-collection',
    words:
      /\b(collect|gather|obtain|receive)\w*|\busing\b|how we use|use of (your|information)|purposes?\b|\bcookies?\b|information you (provide|give)|log data|usage data|automatically/,
  },
  {
    topic: 'third-party-sharing',
    words:
      /\b(shar(e|ing)|disclos\w*|third part(y|ies)|sell|sale|recipients?|service providers?|advertis\w*|partners|affiliates)\b/,
  },
  {
    topic: 'user-choice',
    words: /\b(choices?|opt.?(out|in)|preferences|unsubscribe|controls?|consent|marketing communications)\b/,
  },
  {
    topic: 'access-edit-deletion',
    words: /\b(access|correct\w*|delet\w*|updating your|edit|rectif\w*|erasure|portability)\b/,
  },
  {
    topic: 'data-retention',
    words: /\b(retention|retain\w*|how long|storage period|keep your|store your)\b/,
  },
  {
    topic: 'data-security',
    words: /\b(security|secure|safeguard\w*|protect(ion|ing)? (of )?(your|personal|information|data))\b/,
  },
  { topic: 'policy-change', words: /\b(changes?|modif\w*|amend\w*|updates? to)\b/ },
  { topic: 'do-not-track', words: /do.not.track|\bdnt\b|tracking signals/ },
  {
    topic: 'specific-audiences',
    words:
      /\b(child\w*|minors?|kids|california|ccpa|cpra|eea|gdpr|european|residents|nevada|virginia|brazil|international|cross.border|shield|safe harbou?r)\b/,
  },
  {
    topic: 'introductory',
    words:
      /\b(introduction|overview|about (this|us|the)|scope|who we are|welcome|summary|preamble|definitions)\b/,
  },
  { topic: 'contact', words: /\b(contact|questions|reach us|get in touch)\b/ },
  {
    topic: 'practice-not-covered',
    words:
      /\b(links? to|other (web)?sites|third.party (web)?sites|disclaimer|liability|governing law|public (areas|forums))\b/,
  },
];
