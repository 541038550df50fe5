/** Analyses the gold policies into out/gold and scores them with the data's own score.mjs. For development. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { analyze } from '../lib/analyze';
import { fromMarkdown } from '../lib/extract/from-markdown';
import { fromText } from '../lib/extract/from-text';
import { sharedData } from '../tests/shared-data';

const verbose = process.argv.indexOf('--verbose');
const kind = verbose > 0 ? process.argv[verbose + 1] : undefined;
const held = process.argv.includes('--held');
const dev = process.argv.includes('--dev');

const data = sharedData('annotated');
if (!data) process.exit(0);
const out = new URL('../out/gold/', import.meta.url).pathname;
mkdirSync(out, { recursive: true });

/** Every third policy by its name is kept from development: `--held` scores those, `--dev` the others. */
const isHeld = (name: string): boolean =>
  [...name].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 9973, 7) % 3 === 0;

const gold = readdirSync(`${data}/gold`).map((file) => file.replace('.json', ''));
const names = gold.filter((name) => (held ? isHeld(name) : dev ? !isHeld(name) : true));
for (const name of names) {
  const markdown = readdirSync(`${data}/policies`).includes(`${name}.md`);
  const text = readFileSync(`${data}/policies/${name}.${markdown ? 'md' : 'txt'}`, 'utf8');
  const document = (markdown ? fromMarkdown : fromText)(text, { source: name });
  writeFileSync(`${out}${name}.json`, JSON.stringify(analyze([document]), null, 1));
}
const args = [`${data}/score.mjs`, out, '--only', names.join(','), ...(verbose > 0 ? ['--verbose'] : [])];
const report = execFileSync('node', args, { encoding: 'utf8' });
const wanted = report.split('\n').filter((line) => !kind || line.split(' ')[1] === kind || /F1/.test(line));
console.log(wanted.join('\n'));
