export const pageSections = ['words', 'flow', 'laws', 'act', 'text'] as const;
