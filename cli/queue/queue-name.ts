import { engine } from '../engine';

/** How often a task is begun before it is given up: its worker may be killed for what is no fault of the task. */
export const ATTEMPTS = 3;

/** Workers of another version or model would give other rows: they do not even see these tasks. */
export const queueName = (name: string) => `${name}-${engine.version}-${engine.model}`.replaceAll(':', '-');
