import type { DocumentSummary } from './analysis';

/** Whether a document is a policy, of privacy or of cookies alone; what is none may link to one. */
export const isSomePolicy = (kind: DocumentSummary['kind']): boolean =>
  kind === 'privacy-policy' || kind === 'cookie-policy';
