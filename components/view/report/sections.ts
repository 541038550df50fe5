export const pageSections = ['words', 'flow', 'laws', 'text'] as const;
export type PageSectionId = (typeof pageSections)[number];
