import { describe, expect, it } from 'vitest';
import { toolOf } from '../../lib/classify/opt-outs/tools';

describe('toolOf', () => {
  it.each([
    ['https://tools.google.com/dlpage/gaoptout?hl=en', 'Google Analytics Opt-out Browser Add-on'],
    ['http://www.aboutads.info/choices/', 'DAA choices page'],
    ['https://optout.aboutads.info/?c=2&lang=EN#!/', 'WebChoices'],
    ['http://www.networkadvertising.org/mobile-choice', 'NAI mobile choices'],
    ['http://www.networkadvertising.org/managing/opt_out.asp', 'NAI opt-out'],
    ['https://www.youronlinechoices.com/uk/your-ad-choices', 'Your Online Choices'],
    ['https://support.google.com/chrome/answer/95647', 'Chrome cookie help'],
    ['https://www.google.com/settings/ads', 'Ads Settings'],
    ['https://go.microsoft.com/fwlink/?LinkID=286759', 'Microsoft ad settings'],
    ['http://adobe.com/privacy/analytics.html', 'Adobe opt-out'],
    ['https://blogs.opera.com/news/2015/08/how-to-manage-cookies-in-opera/', 'Opera cookie help'],
    ['https://policies.google.com/technologies/ads', 'Google policies on ads'],
    ['https://policies.google.com/privacy', 'Google policies'],
    ['https://support.apple.com/en-il/HT205223', 'Apple advertising help'],
    ['https://www.google.com/url?q=https://optout.aboutads.info/&sa=D', 'WebChoices'],
    [
      'https://web.archive.org/web/20230306004036/https://tools.google.com/dlpage/gaoptout?hl=en',
      'Google Analytics Opt-out Browser Add-on',
    ],
    [
      'https://urldefense.proofpoint.com/v2/url?u=https-3A__support.mozilla.org_en-2DUS_kb_cookies&d=x',
      'Firefox cookie help',
    ],
  ])('%s', (href, name) => expect(toolOf(href)?.name).toBe(name));

  it.each([
    'https://www.google.com/maps',
    'https://support.google.com/chromecast/answer/9691327',
    'https://notaboutads.info/',
    'mailto:privacy@aboutads.info',
    'not an address',
    'https://urldefense.proofpoint.com/v2/url?u=%E0%A4%A',
  ])('%s is none', (href) => expect(toolOf(href)).toBeNull());
});
