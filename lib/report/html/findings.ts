import type { Analysis, HrefLink } from '../../model';
import { optOutRows } from '../opt-out-rows';
import { claimsOf, type NotedClaim } from '../notes/claims';
import { forPeople } from '../people';
import { groupIds, type GroupId } from '../topic-groups';
import { english } from '../wording';
import { html, outward, type Markup } from './markup';
import { proofOf } from './quote';

const { labels } = english;

const GROUP_TITLES: Record<GroupId, string> = {
  data: 'Which data',
  sharing: 'Who gets it',
  choice: 'Ways to opt out',
  rights: 'Rights',
  keeping: 'How it is kept',
  other: 'About the policy',
};

/** Every finding with its quote, under what it is about; what is under its threshold is left out. */
export function findingSections(analysis: Analysis, page: string): Markup {
  const claims = claimsOf(analysis, english).filter(
    ({ maybe, evidence, subject }) => !maybe && evidence.length > 0 && subject.kind !== 'opt-out',
  );
  return html`${groupIds.map((group) => {
    const own = claims.filter((claim) => claim.group === group);
    const rows = [
      ...(group === 'choice' ? optOuts(analysis, page) : []),
      ...joined(own).map((claim) => row(claim, analysis, page)),
    ];
    return (
      rows.length > 0 &&
      html`<h3 class="${group}">${GROUP_TITLES[group]}</h3>
        <ul class="claims">
          ${rows}
        </ul> `
    );
  })}`;
}

/** A company that stands under its kind already is no line of its own. */
function joined(claims: NotedClaim[]): NotedClaim[] {
  const kinds = new Map<string, NotedClaim>();
  for (const claim of claims) {
    const key = `${claim.subject.kind}/${claim.title}/${claim.state}`;
    const known = kinds.get(key);
    if (!known) kinds.set(key, claim);
    else if (claim.detail && !known.detail.split(', ').includes(claim.detail))
      kinds.set(key, { ...known, detail: known.detail ? `${known.detail}, ${claim.detail}` : claim.detail });
  }
  return [...kinds.values()];
}

function row(claim: NotedClaim, { segments }: Analysis, page: string): Markup {
  const state = claim.state === 'denied' ? 'says no' : claim.state === 'conditional' ? 'with conditions' : '';
  const notes = [state, claim.sensitive ? 'sensitive' : '', claim.detail].filter(Boolean).join(' · ');
  return html`<li>
    <h4>${claim.title}${notes && html` <small>${notes}</small>`}</h4>
    ${proofOf(claim, segments, page)}
  </li>`;
}

function optOuts({ optOuts: found, services, segments }: Analysis, page: string): Markup[] {
  return optOutRows(found, services).map(({ targets, methods, links, steps, cautions, ...claim }) => {
    const title = targets.map((target) => labels.optOutTargets[target]).join(', ');
    const how = methods.map((method) => labels.optOutMethods[method]).join(', ');
    const subject = { kind: 'opt-out' as const, ids: [...targets, ...methods] };
    return html`<li>
      <h4>${title} <small>${how}${forPeople(claim.scope, '; said to ')}</small></h4>
      ${[...new Set(steps)].slice(0, 5).map((step) => html`<p class="quiet">${step}</p>`)}
      ${links.length > 0 && html`<p>${links.map(linkOf)}</p>`}
      ${cautions.map((caution) => html`<p class="quiet">“${caution}”</p>`)}
      ${proofOf({ ...claim, subject }, segments, page)}
    </li>`;
  });
}

const linkOf = ({ href }: HrefLink) => html`${outward(href, href.replace(/^mailto:|^tel:/i, ''))} `;
