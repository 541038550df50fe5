/** Analyses the gold policies into out/gold and scores them with the data's own score.mjs. For development. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { sharedData } from '../tests/shared-data';
import { analyzeInto } from './quality';

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
for (const file of readdirSync(`${data}/policies`))
  if (names.includes(file.replace(/\.\w+$/, ''))) analyzeInto(out, data, file);
const args = [`${data}/score.mjs`, out, '--only', names.join(','), ...(verbose > 0 ? ['--verbose'] : [])];
const report = execFileSync('node', args, { encoding: 'utf8' });
const wanted = report.split('\n').filter((line) => !kind || line.split(' ')[1] === kind || /F1/.test(line));
console.log(wanted.join('\n'));
