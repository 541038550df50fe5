import { dataCategoryIds, recipientIds, rightIds, statementIds } from '../model';
import { systemIds, type Mapping, type Standards, type System, type SystemId } from './standard';
import { fieldsOf } from './validate-fields';

export type StandardFile = 'systems' | 'data-categories' | 'recipients' | 'statements' | 'rights';

const DPV = /^(?:dpv|pd|eu-gdpr):[A-Z][A-Za-z0-9-]*$/;

/** All mappings, by the parsed content of each file. Throws an Error naming file, entry and fault. */
export function validateStandards(files: Record<StandardFile, unknown>): Standards {
  const raw = listOf('systems', files.systems);
  const terms = new Map<SystemId, readonly string[] | null>();
  const systems = raw.map((entry, at): System => {
    const fields = fieldsOf(entry, `standards/systems, entry ${at + 1}`, [
      'id',
      'name',
      'note',
      'source',
      'terms',
    ]);
    const id = fields.oneOf('id', systemIds);
    terms.set(id, fields.has('terms') ? fields.list('terms') : null);
    return { id, name: fields.text('name'), note: fields.text('note'), source: fields.url('source') };
  });
  const of = (file: StandardFile, ids: readonly string[]) => mappings(file, files[file], ids, terms);
  return {
    systems,
    dataCategories: of('data-categories', dataCategoryIds),
    recipients: of('recipients', recipientIds),
    statements: of('statements', statementIds),
    rights: of('rights', rightIds),
  };
}

/** Every id once, in the vocabulary's order; each with a term of DPV at least. */
function mappings(
  file: StandardFile,
  data: unknown,
  ids: readonly string[],
  known: ReadonlyMap<SystemId, readonly string[] | null>,
): Mapping[] {
  const found = new Map<string, Mapping>();
  for (const entry of listOf(file, data)) {
    const fields = fieldsOf(entry, `standards/${file}`, ['id', ...systemIds]);
    const id = fields.oneOf('id', ids);
    if (found.has(id)) fields.fail(`${id} stands twice`);
    const terms: Partial<Record<SystemId, string[]>> = {};
    for (const system of systemIds) {
      if (!fields.has(system)) continue;
      terms[system] = fields.list(system, known.get(system) ?? undefined);
    }
    if (!terms.dpv?.every((term) => DPV.test(term))) fields.fail(`${id}: no DPV term`);
    found.set(id, { id, terms });
  }
  return ids.map((id) => {
    const mapping = found.get(id);
    if (!mapping) throw new Error(`standards/${file}: ${id} is not mapped`);
    return mapping;
  });
}

function listOf(file: string, data: unknown): unknown[] {
  if (!Array.isArray(data)) throw new Error(`standards/${file}: wants a list of entries`);
  return data;
}
