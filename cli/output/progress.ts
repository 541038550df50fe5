import { cleanText } from '../../lib/report/clean-text';

export interface Progress {
  step(name: string): void;
  end(): void;
}

const BAR = 24;

/** A bar on stderr while many inputs are read; nothing where nobody watches. */
export function progressBar(stderr: NodeJS.WriteStream, total: number): Progress {
  if (!stderr.isTTY || total < 2) return { step: () => {}, end: () => {} };
  let done = 0;
  const show = (text: string) => stderr.write(`\r\u001b[K${text}`);
  return {
    step(name) {
      done++;
      const filled = Math.round((done / total) * BAR);
      const bar = '█'.repeat(filled) + '░'.repeat(BAR - filled);
      const room = Math.max(0, (stderr.columns || 80) - BAR - 20);
      show(`${bar} ${done} of ${total}  ${cleanText(name).slice(0, room)}`);
    },
    end: () => show(''),
  };
}
