import type { Analysis, Claim, DisclosureFinding, Evidence, Findings } from '../../model';
import { nameList } from '../answers/name-list';
import type { Subject } from '../marks';
import type { Note } from '../notes';
import { groupOfDisclosure, groupOfStatement } from '../topic-groups';
import { valueWords } from '../wording/value';
import type { Wording } from '../wording';

/** One claim with all its places, before places are numbered. */
export interface NotedClaim extends Omit<Note, 'number' | 'places' | 'subjects'> {
  evidence: Evidence[];
  subject: Subject;
}

/** Every claim of an analysis, those under their threshold last. */
export function claimsOf(analysis: Analysis, wording: Wording): NotedClaim[] {
  const { possible } = analysis;
  const none = { dataCategories: [], recipients: [], optOuts: [], rights: [], disclosures: [] };
  return [
    ...found(analysis, wording),
    ...statements(analysis, wording),
    ...services(analysis, wording),
    ...denials(analysis, wording),
    ...found({ ...none, ...possible }, wording).map((claim) => ({ ...claim, maybe: true })),
  ];
}

type Found = Pick<Findings, 'dataCategories' | 'recipients' | 'optOuts' | 'rights' | 'disclosures'>;

function found(findings: Found, wording: Wording): NotedClaim[] {
  return [
    ...data(findings, wording),
    ...recipients(findings, wording),
    ...optOuts(findings, wording),
    ...rights(findings, wording),
    ...disclosures(findings, wording),
  ];
}

function data({ dataCategories }: Found, { labels }: Wording): NotedClaim[] {
  return dataCategories.map((finding) => {
    const denied = finding.disposition === 'not-collected';
    return {
      ...base(finding),
      group: 'data',
      title: labels.dataCategories[finding.id],
      state: denied ? 'denied' : null,
      sensitive: finding.sensitive.length > 0,
      subject: { kind: 'data', ids: [finding.id], denied },
    };
  });
}

function recipients({ recipients }: Found, { labels }: Wording): NotedClaim[] {
  return recipients.flatMap((finding) => {
    const names = finding.companies.map(({ name }) => name);
    const title = labels.recipients[finding.id];
    const subject = { kind: 'recipient' as const, ids: [finding.id], names };
    const kind: NotedClaim = { ...base(finding), group: 'sharing', title, subject };
    const named = finding.companies.map((company) => ({
      ...kind,
      detail: company.name,
      evidence: company.evidence.filter((place) => !finding.evidence.some((e) => samePlace(e, place))),
    }));
    return [kind, ...named];
  });
}

function optOuts({ optOuts }: Found, { labels, join }: Wording): NotedClaim[] {
  return optOuts.map((finding) => ({
    ...base(finding),
    group: 'choice',
    title: finding.targets.map((target) => labels.optOutTargets[target]).join(join),
    detail: finding.methods.map((method) => labels.optOutMethods[method]).join(join),
    subject: { kind: 'opt-out', ids: [...finding.targets, ...finding.methods] },
  }));
}

function rights({ rights }: Found, { checklist }: Wording): NotedClaim[] {
  return rights.map((finding) => ({
    ...base(finding),
    group: 'rights',
    title: checklist[finding.id] ?? finding.id,
    state: finding.status === 'conditional' ? 'conditional' : null,
    subject: { kind: 'right', ids: [finding.id] },
  }));
}

function disclosures({ disclosures }: Found, wording: Wording): NotedClaim[] {
  return disclosures.map((finding) => ({
    ...base(finding),
    group: groupOfDisclosure[finding.id],
    title: wording.checklist[finding.id] ?? finding.id,
    detail: tells(finding) ? valueWords(finding.id, finding.value!, wording) : '',
    subject: { kind: 'disclosure', ids: [finding.id] },
  }));
}

/** A value as long as its sentence says nothing that the sentence does not, nor does a date once more. */
function tells({ id, value }: DisclosureFinding): boolean {
  return value !== null && value.length <= MOST_LETTERS && id !== 'effective-date';
}

const MOST_LETTERS = 60;

function statements({ statements }: Analysis, { labels }: Wording): NotedClaim[] {
  return statements.map((finding) => {
    const denied = finding.value === 'denied';
    return {
      ...base(finding),
      group: groupOfStatement[finding.id],
      title: labels.statements[finding.id],
      state: denied ? 'denied' : null,
      subject: { kind: 'statement', ids: [finding.id], denied },
    };
  });
}

function services({ services }: Analysis, wording: Wording): NotedClaim[] {
  return services.map((finding) => ({
    ...base(finding),
    group: 'sharing',
    title: finding.name,
    detail: nameList(
      finding.recipients.map((id) => wording.labels.recipients[id]),
      2,
      wording,
    ),
    subject: { kind: 'recipient', ids: finding.recipients, names: [finding.name] },
  }));
}

function denials({ denials }: Analysis, { labels, checklist }: Wording): NotedClaim[] {
  const all: Record<string, string> = {
    ...checklist,
    ...labels.optOutTargets,
    ...labels.recipients,
    ...labels.dataCategories,
  };
  const kinds = {
    'data-category': ['data', 'data'],
    recipient: ['sharing', 'recipient'],
    right: ['rights', 'right'],
    disclosure: ['other', 'disclosure'],
    'opt-out': ['choice', 'opt-out'],
  } as const;
  return denials.map(({ kind, id, evidence }) => ({
    ...base({ score: 1, scope: [], evidence }),
    score: null,
    group: kinds[kind][0],
    title: all[id] ?? id,
    state: 'denied',
    subject: { kind: kinds[kind][1], ids: [id], denied: true },
  }));
}

function base({ score, scope, evidence }: Claim) {
  return { score, scope, evidence, detail: '', state: null, sensitive: false, maybe: false };
}

function samePlace(a: Evidence, b: Evidence): boolean {
  return a.segment === b.segment && a.start === b.start && a.end === b.end;
}
