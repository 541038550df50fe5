import { lawIds } from '../model';
import type { Act, Law } from './law';
import { fieldsOf, type Fields } from './validate-fields';
import { territoryOf, validateLawItem } from './validate-law-item';
import { checkPhrases, readPhrases } from './validate-phrases';

const FIELDS = ['id', 'name', 'short-name', 'territory', 'acts', 'source', 'note', 'cues', 'items'];

/**
 * One law of laws/*.yaml as typed data, its examples run and left out.
 * Throws an Error naming file, item and field of a bad entry.
 */
export function validateLaw(raw: unknown): Law {
  const id = String((raw as { id?: unknown } | null)?.id);
  const file = `laws/${id}.yaml`;
  const data = fieldsOf(raw, file, FIELDS);
  const acts = actsOf(data, file);
  const cues = readPhrases(data.raw('cues'), `${file}, cues`);
  checkPhrases({ cues });
  const items = itemsOf(data).map((item, index) => validateLawItem(item, index, file, acts));
  const twice = items.find((item, index) => items.findIndex((each) => each.id === item.id) < index);
  if (twice) data.fail(`items: ${twice.id} stands twice`);
  return {
    id: data.oneOf('id', lawIds),
    name: data.text('name'),
    shortName: data.text('short-name'),
    territory: territoryOf(data) ?? data.fail('no territory'),
    acts,
    source: data.url('source'),
    note: data.text('note'),
    cues: cues.phrases,
    items,
  };
}

function actsOf(data: Fields, file: string): Act[] {
  const raw = data.raw('acts');
  if (!Array.isArray(raw) || !raw.length) return data.fail('no acts');
  return raw.map((each, index) => {
    const act = fieldsOf(each, `${file}, act ${index + 1}`, ['name', 'url']);
    return { name: act.text('name'), url: act.url('url') };
  });
}

function itemsOf(data: Fields): unknown[] {
  const raw = data.raw('items');
  return Array.isArray(raw) && raw.length ? raw : data.fail('no items');
}
