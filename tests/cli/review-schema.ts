import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';

const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
addFormats(ajv);
const validate = ajv.compile(
  JSON.parse(
    readFileSync(new URL('../../docs/schemas/link-review.schema.json', import.meta.url), 'utf8'),
  ) as object,
);

/** What keeps a value from being a link review; empty for one that is. */
export function reviewFaults(value: unknown): string[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}
