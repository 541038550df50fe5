import type { LinkReason, LinkVerdict, SignalReview, Stance } from '../../model';

/** What came of opening opt-out links. A reason stands after its verdict: "Dead: the server answered 404". */
export const linkReview = {
  verdicts: {
    works: 'Works',
    'works-after-log-in': 'Works after log-in',
    'needs-javascript': 'Needs JavaScript',
    'lands-elsewhere': 'Lands elsewhere',
    dead: 'Dead',
    insecure: 'Not secure',
    'not-checkable': 'Not checkable',
  } satisfies Record<LinkVerdict, string>,

  reasons: {
    form: 'a form to opt out is there',
    toggle: 'a switch is there',
    'preference-centre': 'a preference centre is there',
    instructions: 'the page says how',
    tool: 'a known opt-out tool is there',
    'log-in': 'the page asks to log in first',
    'script-page': 'scripts draw the page',
    'home-page': 'on a home page',
    'other-site': 'on another site',
    'not-found-page': 'on a page that says it is not there',
    'no-opt-out': 'on a page that offers no opt-out',
    'retired-tool': 'at a tool that was given up',
    'for-sale': 'on a domain that is for sale',
    status: 'the server answered',
    dns: 'the host does not exist',
    tls: 'its certificate is not valid',
    'time-out': 'it did not answer in time',
    unreachable: 'the server could not be reached',
    'broke-off': 'the connection broke off',
    redirects: 'it redirects for ever',
    'malformed-address': 'no mail address is written there',
    'no-mail-server': 'the domain takes no mail',
    'no-such-number': 'no telephone has this number',
    http: 'sent over plain http',
    'form-over-http': 'its form is sent over plain http',
    mail: 'a mail address; nobody was written to',
    telephone: 'a telephone number',
    robots: 'robots.txt keeps programs out',
    'refuses-programs': 'the site lets no program in',
    'asked-to-wait': 'the site asks to come back later',
    'private-address': 'it leads into a private network',
    'other-scheme': 'no web, mail or telephone link',
    'too-large': 'the page is too large',
    'not-a-page': 'a file, not a page',
    'no-permission': 'the browser was not allowed to open it',
  } satisfies Record<LinkReason, string>,

  noLink: 'No link to check',
  redirected: (n: number) => (n === 1 ? '1 redirect' : `${n} redirects`),
  endsAt: 'Ends at',
  onThePage: 'On the page',
  after: (seconds: string) => `${seconds} s`,
  inBrowser: 'drawn by a browser',
  fromCache: (day: string) => `as found on ${day}`,
  summary: (works: number, broken: number, open: number) =>
    [
      works && `${works} ${works === 1 ? 'works' : 'work'}`,
      broken && `${broken} broken`,
      open && `${open} could not be checked`,
    ]
      .filter(Boolean)
      .join(', ') || 'There was no link to check',

  signals: {
    title: 'Signals',
    gpc: 'Global Privacy Control',
    dnt: 'Do Not Track',
    sale: 'Link against sale',
    stances: {
      honours: 'the policy says that it is honoured',
      refuses: 'the policy says that it is not honoured',
      mentions: 'the policy mentions it and does not say',
      silent: 'the policy says nothing',
    } satisfies Record<Stance, string>,
    file: {
      honours: 'the site’s gpc.json says yes',
      'does-not': 'the site’s gpc.json says no',
      malformed: 'the site’s gpc.json is malformed',
      absent: 'the site has no gpc.json',
      'not-checked': 'the site’s gpc.json was not seen',
    } satisfies Record<SignalReview['gpc']['file']['state'], string>,
    agreement: {
      agree: 'They agree',
      disagree: 'They disagree',
      'not-confirmed': 'One does not confirm the other',
      'nothing-said': 'Nothing is said',
    } satisfies Record<SignalReview['gpc']['agreement'], string>,
    saleLink: {
      'link-there': 'the page has it',
      'link-missing': 'the policy speaks of sale, and the page has no such link',
      'no-sale-said': 'the policy does not say that data is sold',
      'page-not-seen': 'the policy speaks of sale; the page around it was not seen',
    } satisfies Record<SignalReview['sale']['agreement'], string>,
  },
};

export type LinkReviewWords = typeof linkReview;
