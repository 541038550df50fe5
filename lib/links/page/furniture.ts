import { marksOf } from '../../knowledge/page-marks';

const ROLES = new Set(['navigation', 'banner', 'contentinfo', 'search']);

/** What stands on every page of a site: navigation, footer, banners. A header within the main text is none. */
export function isFurniture(name: string, attributes: Record<string, string>, main: boolean): boolean {
  if (name === 'nav' || name === 'footer' || (name === 'header' && !main)) return true;
  if (ROLES.has(attributes.role ?? '')) return true;
  if (name === 'html' || name === 'body' || name === 'main') return false;
  const marks = marksOf('furniture');
  if (marks.has((attributes.id ?? '').toLowerCase())) return true;
  return (attributes.class ?? '')
    .toLowerCase()
    .split(/\s+/, 20)
    .some((each) => marks.has(each));
}

/** Written as hidden; what a style sheet hides only a browser can tell. */
export function isHidden({ hidden, style = '', 'aria-hidden': aria }: Record<string, string>): boolean {
  if (hidden !== undefined && hidden !== 'until-found') return true;
  if (aria === 'true') return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style.slice(0, 2_000));
}
