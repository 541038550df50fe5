import { engine } from '../engine';

/** How often a task is begun before it is given up: its worker may be killed for what is no fault of the task. */
export const ATTEMPTS = 3;

/**
 * Workers of another version or model would give other rows: they do not even see these tasks. Nor do workers without
 * a folder see tasks whose rows are to stand in one.
 */
export const queueName = (name: string, parts: boolean) =>
  `${name}-${engine.version}-${engine.model}${parts ? '-parts' : ''}`.replaceAll(':', '-');
