/**
 * Parts of a page that are not its text, told by what the page itself calls them. A zone only counts where it
 * holds little of the page's prose (`main-text.ts`): a policy inside <aside> or in a box called "modal" is
 * still the policy.
 */
export interface Zone {
  /** kebab-case, printed by `extract --explain` */
  reason: string;
  /** largest share of the page's prose (0 to 1) that all zones of this kind may hold and still be left out */
  limit: number;
  /** what told it: zones of one sign stand or fall together */
  sign: string;
  /** true where only an id or a class says so */
  named: boolean;
}

interface ZoneRule extends Pick<Zone, 'reason' | 'limit'> {
  tags?: string[];
  roles?: string[];
  names?: RegExp;
}

// Names are matched against id and class. Word boundaries keep "cookie-policy" and "navigate" out.
const RULES: ZoneRule[] = [
  {
    // what the consent platforms themselves call their dialogs, which can be longer than a short policy
    reason: 'cookie-banner',
    limit: 0.9,
    names:
      /^(?:onetrust-(?:consent|banner|pc)-sdk|cybotcookiebotdialog|cookiebanner-cookiebot|usercentrics-(?:root|cmp-ui)|didomi-(?:host|popup|notice)|qc-cmp2-(?:container|ui)|fc-consent-root|cky-(?:consent-container|modal)|cmplz-cookiebanner(?:-container)?|borlabscookiebox|iubenda-cs-banner|osano-cm-(?:window|dialog|info-dialog)|truste-consent-track|sp_message_container_\d+|axeptio_overlay|tarteaucitron(?:root|services)?|klaro|cmpbox)$/i,
  },
  {
    reason: 'cookie-banner',
    limit: 0.3,
    names:
      /(?:^|[_-])(?:onetrust-(?:consent|banner|pc)|ot-sdk-container|cookiebot|cybotcookiebot|usercentrics|didomi|osano-cm|cky-(?:consent|modal|overlay)|cc-(?:window|banner)|truste|iubenda-cs|cmplz|borlabs|qc-cmp|fc-consent|cookies?-?(?:banner|consent|bar|popup|modal|notice|law|alert|settings|preferences|overlay|disclaimer)|(?:gdpr|consent|privacy)-?(?:banner|modal|popup|bar|manager|overlay|dialog))/i,
  },
  { reason: 'dialog', limit: 0.3, tags: ['dialog'], roles: ['dialog', 'alertdialog', 'alert', 'tooltip'] },
  {
    reason: 'navigation',
    limit: 0.3,
    tags: ['nav'],
    roles: ['navigation', 'menu', 'menubar', 'search', 'toolbar'],
  },
  { reason: 'footer', limit: 0.3, tags: ['footer'], roles: ['contentinfo'] },
  { reason: 'aside', limit: 0.25, tags: ['aside'], roles: ['complementary'] },
  { reason: 'form', limit: 0.25, tags: ['form', 'fieldset'] },
  {
    reason: 'navigation',
    limit: 0.15,
    names:
      /(?:^|[_-])(?:nav|navbar|navigation|topnav|sidenav|subnav|menu|megamenu|submenu|breadcrumbs?|pagination|pager|skip-?(?:link|to|nav)\w*|toc|table-?of-?contents?|on-?this-?page|jump-?links?)(?:$|[_-])/i,
  },
  { reason: 'sidebar', limit: 0.15, names: /(?:^|[_-])(?:sidebar|side-?bar|rail)(?:$|[_-])/i },
  {
    reason: 'footer',
    limit: 0.2,
    names: /(?:^|[_-])(?:footer|site-?footer|page-?footer|colophon|copyright)(?:$|[_-])/i,
  },
  {
    reason: 'related',
    limit: 0.15,
    names:
      /(?:^|[_-])(?:related(?:-\w+)?|recommended|recommendations|you-?may-?also|more-?(?:articles|posts|stories)|read-?next|similar|post-?nav\w*|next-?prev|author-?(?:box|bio)|comments?|respond)(?:$|[_-])/i,
  },
  {
    reason: 'promotion',
    limit: 0.15,
    names:
      /(?:^|[_-])(?:newsletter|subscribe|subscription-?form|signup|sign-?up|cta|call-?to-?action|promo|advert\w*|ads?|banner|social|share|sharing|share-?buttons?|social-?links?|feedback|rating|helpful|language-?(?:selector|switcher|picker)|lang-?(?:selector|switcher)|country-?selector|announcement|toast|snackbar|chat-?widget|intercom|popup|modal)(?:$|[_-])/i,
  },
];

const BY_TAG = new Map(RULES.flatMap((rule) => (rule.tags ?? []).map((tag) => [tag, rule] as const)));
const BY_ROLE = new Map(RULES.flatMap((rule) => (rule.roles ?? []).map((role) => [role, rule] as const)));
const BY_NAME = RULES.filter((rule) => rule.names);

/** The zone that an element opens, by its tag, its role, or its id and class; null where it opens none. */
export function zoneOf(tag: string, role: string | null, id: string, classes: string): Zone | null {
  const byRole = role ? BY_ROLE.get(role) : undefined;
  if (byRole) return zone(byRole, `role ${role}`, false);
  const byTag = BY_TAG.get(tag);
  // a heading is named after what stands under it ("social-media")
  if (/^h[1-6]$/.test(tag)) return null;
  const byName = named(id, classes);
  if (byTag && byName?.reason !== 'cookie-banner') return zone(byTag, tag, false);
  return byName;
}

function zone({ reason, limit }: ZoneRule, sign: string, named: boolean): Zone {
  return { reason, limit, sign, named };
}

/** Words of sentences, which names of a page's parts have none of: "how-we-share-your-data" is a section's slug. */
const SLUG =
  /(?:^|[_-])(?:how|what|why|when|who|does?|is|are|we|our|your|my|us|of|with|and|about|information|data|personal)(?:$|[_-])/i;

/** Ids are often slugs of headings, so only short ones count. */
function named(id: string, classes: string): Zone | null {
  const tokens = classes === '' ? [] : classes.slice(0, 500).split(/\s+/);
  if (id !== '' && id.length < 60) tokens.push(id);
  for (const token of tokens) {
    // utility classes ("toc-visible:col-2", "pt-[--nav-height]") are about looks
    if (token.length < 2 || /[:[(/]/.test(token)) continue;
    const known = KNOWN.get(token);
    if (known !== undefined) {
      if (known) return known;
      continue;
    }
    const rule = SLUG.test(token) ? undefined : BY_NAME.find((candidate) => candidate.names!.test(token));
    const found = rule ? zone(rule, token.replace(/\d+/g, ''), true) : null;
    if (KNOWN.size < 5000) KNOWN.set(token, found);
    if (found) return found;
  }
  return null;
}

/** Tokens already judged: a page repeats the same few hundred. */
const KNOWN = new Map<string, Zone | null>();
