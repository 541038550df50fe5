import { Command } from 'commander';
import type { Cited } from '../citation';
import { oneOf } from '../flag-values';
import { EXIT, type Io } from '../io';
import { NAME, VERSION } from '../product';

const FORMATS = ['text', 'apa', 'bibtex', 'json'] as const;
type FormatName = (typeof FORMATS)[number];

/** Of this version; CITATION.cff says the same. */
const RELEASED = '2026-11-22';

/** `cite`: how to cite smallprint, and the figures of its model. */
export function citeCommand(io: Io): Command {
  return new Command('cite')
    .summary('say how to cite smallprint, with version, model and its figures')
    .description(
      'Prints a citation (APA, BibTeX), a sentence for a method section, and the figures of the model card. Every row of every result carries the same version and model.',
    )
    .option('-f, --format <FORMAT>', `${FORMATS.join(', ')} (text unless asked otherwise)`, oneOf(FORMATS))
    .addHelpText('after', `\nExample:\n  $ ${NAME} cite --format bibtex >> references.bib\n`)
    .action(async ({ format = 'text' }: { format?: FormatName }) => {
      io.stdout.write(`${await cited(format)}\n`);
      process.exitCode = EXIT.done;
    });
}

async function cited(format: FormatName): Promise<string> {
  const [{ MODEL_ID }, { apa, bibtex, methods }, { default: metrics }] = await Promise.all([
    import('../../lib/classify/topics'),
    import('../citation'),
    import('../../training/metrics.json'),
  ]);
  const pick = ({ micro, macro }: { micro: number; macro: number }) => ({ micro, macro });
  const figures = {
    measured: metrics.measured,
    bySegment: pick(metrics.bySegment.inContext),
    bySite: pick(metrics.bySite.inContext),
  };
  const about: Cited = { version: VERSION, model: MODEL_ID, released: RELEASED, figures };
  const printed: Record<FormatName, () => string> = {
    apa: () => apa(about),
    bibtex: () => bibtex(about),
    json: () =>
      JSON.stringify({ ...about, apa: apa(about), bibtex: bibtex(about), methods: methods(about) }, null, 2),
    text: () =>
      [
        'APA',
        apa(about),
        '',
        'BibTeX',
        bibtex(about),
        '',
        'In a method section',
        methods(about),
        '',
        CFF,
      ].join('\n'),
  };
  return printed[format]();
}

const CFF = 'CITATION.cff in the package says the same for machines; training/MODEL_CARD.md has all figures.';
