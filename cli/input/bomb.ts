import { InputError } from './input-error';

/** Text shrinks to a third or a tenth. What shrinks to less than this part was made to fill a disk. */
const MAX_RATIO = 200;
/** Below this, even the tightest packing does no harm (an empty table, a file of spaces). */
const HARMLESS = 1_000_000;

/** True for a file that an archive says is packed far tighter than any text. Both in bytes. */
export const isPackedBomb = (size: number, packed: number) => size > HARMLESS && size > packed * MAX_RATIO;

/** True for a stream that unpacks to far more than any text does. Both in bytes so far. */
export const isBomb = (unpacked: number, packed: number) =>
  unpacked > 20 * HARMLESS && unpacked > packed * MAX_RATIO;

export function bomb(source: string): InputError {
  return new InputError(
    'refused',
    `${source} unpacks to more than ${MAX_RATIO} times its size, which no text does: unpack it yourself if you trust it.`,
  );
}
