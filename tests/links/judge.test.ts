import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../lib/links/evidence';
import { judge } from '../../lib/links/judge';
import { readPage } from '../../lib/links/page/read-page';
import { pages, type PageName } from '../server/pages';

const ASKED = 'https://www.example.com/opt-out';

function evidence(page: PageName | null, given: Partial<Evidence> = {}): Evidence {
  const { asked = ASKED, finalUrl = asked } = given;
  return {
    asked,
    hops: finalUrl === asked ? [] : [{ url: asked, status: 302, how: 'redirect' }],
    finalUrl,
    failure: null,
    status: 200,
    contentType: 'text/html',
    page: page && readPage(pages[page]),
    home: 'https://www.example.com/privacy',
    ...given,
  };
}

const verdict = (given: Evidence) => {
  const { verdict, reason, found } = judge(given);
  return [verdict, reason, ...(found && found !== reason ? [found] : [])].join(' ');
};

describe('a page', () => {
  it.each<[PageName, string]>([
    ['form', 'works form'],
    ['requestForm', 'works form'],
    ['unsubscribe', 'works form'],
    ['toggle', 'works toggle'],
    ['centre', 'works preference-centre'],
    ['consentManager', 'works preference-centre'],
    ['instructions', 'works instructions'],
    ['steps', 'works instructions'],
    ['shortInstructions', 'works instructions'],
    ['link', 'works instructions'],
    ['japanese', 'works instructions'],
    ['german', 'works instructions'],
    ['french404', 'lands-elsewhere not-found-page'],
    ['spanishLogIn', 'works-after-log-in log-in'],
    ['logIn', 'works-after-log-in log-in'],
    ['logInNotice', 'works-after-log-in log-in'],
    ['app', 'needs-javascript script-page'],
    ['appWithoutNotice', 'needs-javascript script-page'],
    ['soft404', 'lands-elsewhere not-found-page'],
    ['soft404Untold', 'lands-elsewhere not-found-page'],
    ['noOptOut', 'lands-elsewhere no-opt-out'],
    ['home', 'lands-elsewhere no-opt-out'],
    ['parked', 'lands-elsewhere for-sale'],
    ['botWall', 'not-checkable refuses-programs'],
    ['searchOnly', 'lands-elsewhere no-opt-out'],
  ])('%s: %s', (page, expected) => expect(verdict(evidence(page))).toBe(expected));
});

describe('where it ends', () => {
  it.each<[string, Partial<Evidence>, PageName, string]>([
    ['the home page', { finalUrl: 'https://www.example.com/' }, 'home', 'lands-elsewhere home-page'],
    [
      'the home page of a language',
      { finalUrl: 'https://www.example.com/en-us/' },
      'home',
      'lands-elsewhere home-page',
    ],
    [
      'a portal’s front door',
      { finalUrl: 'https://privacy.example.com/' },
      'centre',
      'works preference-centre',
    ],
    ['another page of the site', { finalUrl: 'https://www.example.com/choices' }, 'form', 'works form'],
    ['the same name elsewhere', { finalUrl: 'https://www.example.co.uk/choices' }, 'form', 'works form'],
    ['another site', { finalUrl: 'https://other.net/form' }, 'form', 'lands-elsewhere other-site form'],
    [
      'the policy’s site',
      { asked: 'https://click.mailer.net/x', finalUrl: 'https://example.com/form' },
      'form',
      'works form',
    ],
    [
      'a keeper of forms',
      { finalUrl: 'https://privacyportal.onetrust.com/webform/1' },
      'requestForm',
      'works form',
    ],
    ['an industry tool', { finalUrl: 'https://optout.aboutads.info/?c=2' }, 'appWithoutNotice', 'works tool'],
    [
      'a retired tool',
      {
        asked: 'http://www.macromedia.com/support/documentation/en/flashplayer/help/settings_manager07.html',
        finalUrl: 'https://www.macromedia.com/',
      },
      'home',
      'lands-elsewhere retired-tool',
    ],
    [
      'a log-in',
      { finalUrl: 'https://www.example.com/login?next=/opt-out' },
      'logIn',
      'works-after-log-in log-in',
    ],
    ['http', { asked: 'http://www.example.com/opt-out' }, 'form', 'insecure http form'],
    [
      'http, where nothing works',
      { asked: 'http://www.example.com/opt-out' },
      'soft404',
      'lands-elsewhere not-found-page',
    ],
    [
      'http that sends on to https',
      { asked: 'http://www.example.com/a', finalUrl: ASKED },
      'form',
      'works form',
    ],
    ['http on this machine', { asked: 'http://127.0.0.1:8080/a' }, 'form', 'works form'],
  ])('%s', (_name, given, page, expected) => expect(verdict(evidence(page, given))).toBe(expected));
});

describe('no page', () => {
  it.each<[Partial<Evidence>, string]>([
    [{ status: 404 }, 'dead status'],
    [{ status: 410 }, 'dead status'],
    [{ status: 500 }, 'dead status'],
    [{ status: 401 }, 'works-after-log-in log-in'],
    [{ status: 403 }, 'not-checkable refuses-programs'],
    [{ status: 429 }, 'not-checkable asked-to-wait'],
    [{ contentType: 'application/pdf' }, 'not-checkable not-a-page'],
    [{ status: null, failure: { kind: 'dns', detail: null } }, 'dead dns'],
    [{ status: null, failure: { kind: 'tls', detail: null } }, 'dead tls'],
    [{ status: null, failure: { kind: 'time-out', detail: null } }, 'dead time-out'],
    [{ status: null, failure: { kind: 'redirects', detail: null } }, 'dead redirects'],
    [{ status: null, failure: { kind: 'robots', detail: null } }, 'not-checkable robots'],
    [{ status: null, failure: { kind: 'private-address', detail: null } }, 'not-checkable private-address'],
    [{ status: null, failure: { kind: 'too-large', detail: null } }, 'not-checkable too-large'],
  ])('%j: %s', (given, expected) => expect(verdict(evidence(null, given))).toBe(expected));
});

it('tells a form that is sent over http from a secure page', () => {
  const page = readPage(pages.form.replace('action="/send"', 'action="http://www.example.com/send"'));
  expect(verdict(evidence('form', { page }))).toBe('insecure form-over-http form');
});

it('quotes the words that decided', () => {
  expect(judge(evidence('toggle')).words).toBe('Personalised ads');
  expect(judge(evidence('soft404')).words).toBe('Page not found');
});
