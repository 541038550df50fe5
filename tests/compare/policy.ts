import { analyze } from '../../lib/analyze';
import { fromMarkdown } from '../../lib/extract/from-markdown';
import type { Analysis } from '../../lib/model';

/** A policy made up for these tests; each claim stands in a paragraph of its own. */
export const policy = `# Privacy Policy
Effective date: 1 March 2025

Lanternfish Ltd. ("we") explains in this privacy policy how we use your personal information.

## What we collect
We collect your name and your email address when you open an account.

We collect your IP address when you visit our website.

## Sharing
We share your personal information with service providers that host our website.

We do not sell your personal information to third parties.

## Retention
We keep your personal information for two years.

## Your rights
You have the right to request access to your personal information.

You may request that we delete your personal information.

## Opting out
You can unsubscribe from our newsletter by the link at the foot of each email.
`;

export function read(text: string, source = 'policy.md'): Analysis {
  return analyze([fromMarkdown(text, { source })]);
}
