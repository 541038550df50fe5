import { optOutMethodIds, optOutTargetIds, recipientIds } from '../model';
import { parsePattern } from './match';
import { optOutKeepings, type Company, type OptOutTool } from './third-party';

type Raw = Record<string, unknown>;

/** Throws an Error naming file, entry and fault. */
export function validateCompanies(file: string, data: unknown): Company[] {
  return entriesOf(file, data).map((raw) => {
    const where = `${file}: ${String(raw.name)}`;
    common(where, raw);
    const company: Company = {
      name: raw.name as string,
      patterns: list(where, 'patterns', raw.patterns ?? [raw.name]),
      company: typeof raw.company === 'string' ? raw.company : null,
      recipients: idsOf(where, 'recipients', raw.recipients, recipientIds),
      hosts: list(where, 'hosts', raw.hosts ?? []),
      note: raw.note as string,
      source: raw.source as string,
    };
    company.patterns.forEach(parsePattern);
    return company;
  });
}

/** Throws an Error naming file, entry and fault. */
export function validateTools(file: string, data: unknown): OptOutTool[] {
  return entriesOf(file, data).map((raw) => {
    const where = `${file}: ${String(raw.host)}`;
    common(where, raw);
    if (typeof raw.host !== 'string' || !/^[a-z0-9.-]+$/.test(raw.host)) throw new Error(`${where}: no host`);
    if (typeof raw.vendor !== 'string') throw new Error(`${where}: no vendor`);
    const states = ['current', 'superseded', 'dead', 'information'] as const;
    const state = states.find((each) => each === raw.state);
    if (!state) throw new Error(`${where}: state is one of ${states.join(', ')}`);
    const keeps = optOutKeepings.find((each) => each === raw.keeps);
    if (raw.keeps !== undefined && !keeps)
      throw new Error(`${where}: keeps is one of ${optOutKeepings.join(', ')}`);
    return {
      host: raw.host,
      paths: list(where, 'paths', raw.paths ?? []),
      name: raw.name as string,
      vendor: raw.vendor,
      methods: idsOf(where, 'methods', raw.methods, optOutMethodIds),
      targets: idsOf(where, 'targets', raw.targets, optOutTargetIds),
      ...(keeps && { keeps }),
      state,
      note: raw.note as string,
      source: raw.source as string,
    };
  });
}

function entriesOf(file: string, data: unknown): Raw[] {
  if (!Array.isArray(data)) throw new Error(`${file}: wants a list of entries`);
  return data as Raw[];
}

function common(where: string, raw: Raw): void {
  if (typeof raw.name !== 'string' || !raw.name) throw new Error(`${where}: no name`);
  if (typeof raw.note !== 'string' || !raw.note) throw new Error(`${where}: no note`);
  if (typeof raw.source !== 'string' || !raw.source.startsWith('https://'))
    throw new Error(`${where}: no source URL`);
}

function list(where: string, field: string, value: unknown): string[] {
  if (!Array.isArray(value) || value.some((each) => typeof each !== 'string'))
    throw new Error(`${where}: "${field}" is not a list of strings`);
  return value as string[];
}

function idsOf<Id extends string>(where: string, field: string, value: unknown, known: readonly Id[]): Id[] {
  return list(where, field, value).map((each) => {
    const id = known.find((one) => one === each);
    if (!id) throw new Error(`${where}: "${each}" in ${field} is not in the vocabulary`);
    return id;
  });
}
