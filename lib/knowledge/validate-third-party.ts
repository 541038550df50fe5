import { optOutMethodIds, optOutTargetIds, recipientIds } from '../model';
import { optOutKeepings, optOutToolStates, type Company, type OptOutTool } from './third-party';
import { fieldsOf, type Fields } from './validate-fields';

const COMPANY = ['name', 'patterns', 'company', 'recipients', 'hosts', 'note', 'source'];
const TOOL = ['host', 'paths', 'name', 'vendor', 'methods', 'targets', 'keeps', 'state', 'note', 'source'];

/** Throws an Error naming file, entry and fault. */
export function validateCompanies(file: string, data: unknown): Company[] {
  return listOf(file, data).map((raw) => {
    // found by its name where nothing else is said
    const entry = fieldsOf({ patterns: [raw.name], ...raw }, `${file}: ${String(raw.name)}`, COMPANY);
    return {
      name: entry.text('name'),
      patterns: entry.patterns('patterns'),
      company: entry.has('company') ? entry.text('company') : null,
      recipients: idsOf(entry, 'recipients', recipientIds),
      hosts: entry.list('hosts'),
      note: entry.text('note'),
      source: entry.url('source'),
    };
  });
}

/** Throws an Error naming file, entry and fault. */
export function validateTools(file: string, data: unknown): OptOutTool[] {
  return listOf(file, data).map((raw) => {
    const entry = fieldsOf(raw, `${file}: ${String(raw.host)}`, TOOL);
    const host = entry.text('host');
    if (!/^[a-z0-9.-]+$/.test(host)) entry.fail(`"${host}" is no host`);
    return {
      host,
      paths: entry.list('paths'),
      name: entry.text('name'),
      vendor: entry.text('vendor'),
      methods: idsOf(entry, 'methods', optOutMethodIds),
      targets: idsOf(entry, 'targets', optOutTargetIds),
      ...(entry.has('keeps') && { keeps: entry.oneOf('keeps', optOutKeepings) }),
      state: entry.oneOf('state', optOutToolStates),
      note: entry.text('note'),
      source: entry.url('source'),
    };
  });
}

/** A list that may be empty, but not for want of a thought. */
const idsOf = <Id extends string>(entry: Fields, field: string, known: readonly Id[]): Id[] =>
  entry.has(field) ? entry.list(field, known) : entry.fail(`no ${field}`);

function listOf(file: string, data: unknown): Record<string, unknown>[] {
  if (!Array.isArray(data) || data.some((each) => !each)) throw new Error(`${file}: wants a list of entries`);
  return data as Record<string, unknown>[];
}
