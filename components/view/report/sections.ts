export const pageSections = ['words', 'flow', 'laws', 'act', 'text'] as const;
export type PageSectionId = (typeof pageSections)[number];
