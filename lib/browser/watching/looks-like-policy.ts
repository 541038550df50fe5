import { POLICY_WORDS } from '../../extract/policy-words';

const NAMED = POLICY_WORDS.filter(({ kind }) => kind === 'privacy-policy');

/** Whether a page's title or address says that it is a policy; its text is read only then. */
export function looksLikePolicy({ title, url }: { title: string; url: string }): boolean {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  return NAMED.some(({ text, path: address }) => text?.test(title.slice(0, 300)) || address?.test(path));
}
