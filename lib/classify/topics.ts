import type { Topic } from '../model';

export interface TopicInput {
  text: string;
  headings?: string[];
  before?: string;
  after?: string;
}

export const MODEL_ID = 'none';

export function predictTopics(_input: TopicInput): Topic[] {
  return [];
}
