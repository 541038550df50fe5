import { groupIds, type GroupId } from '../../report/topic-groups';

/** The topics' hues as in components/tokens.css, light and dark: the page has no tokens of ours. */
export const hues: Record<GroupId, { light: string; dark: string }> = {
  data: { light: '#2f6690', dark: '#7fb2dc' },
  sharing: { light: '#a8501c', dark: '#e39a6a' },
  choice: { light: '#2c7152', dark: '#78c1a0' },
  rights: { light: '#6b4f9e', dark: '#b7a0e2' },
  keeping: { light: '#80640f', dark: '#cfae5c' },
  other: { light: '#6d6961', dark: '#9d978c' },
};

export const registryName = (group: GroupId) => `smallprint-${group}`;
export const CURRENT = 'smallprint';

/** Tints that let the page's own colours through, whatever they are; the place that is shown is marked by the pen. */
export const markStyles = [
  ...groupIds.map((group) => {
    const { light } = hues[group];
    return `::highlight(${registryName(group)}) { background-color: ${light}2e; text-decoration: underline 2px ${light}; }`;
  }),
  `::highlight(${CURRENT}) { background-color: #ffe680; color: #1a1917; text-decoration: underline 2px #1a1917; }`,
].join('\n');
