import { isFailure, type Result } from '../../lib/report/to-json';
import { toFailure, type InputError } from '../input/input-error';
import type { Format } from '../output/formats';
import type { Row, Task } from './task';

/** Results as rows of one format. */
export interface RowMaker {
  of(result: Result, index: number): Row;
  /** the row of an input that never came to be analysed */
  failed(task: Pick<Task, 'source' | 'index'>, error: InputError): Row;
}

export function rowMaker(format: Pick<Format, 'each'>): RowMaker {
  const of = (result: Result, index: number): Row => ({
    bytes: Buffer.from(format.each(result, index)),
    error: isFailure(result) ? result.error : null,
  });
  return { of, failed: ({ source, index }, error) => of(toFailure(source, error), index) };
}
