import { groupIds, type GroupId } from '../../report/topic-groups';
import { styles, type CardColours } from './card-styles';
import type { CardWords } from './request';

type Make = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  style: string,
  text?: string,
) => HTMLElementTagNameMap[K];

/** Check boxes for the topics that have places on the page. */
export function topicChoice(
  make: Make,
  words: CardWords,
  colours: CardColours,
  choose: (groups: GroupId[]) => void,
) {
  const element = make('fieldset', styles.topics(colours));
  element.setAttribute('aria-label', words.topics);
  const rows = groupIds.map((group) => {
    const label = make('label', styles.choice);
    const box = make('input', styles.box(colours));
    box.type = 'checkbox';
    const count = make('span', styles.place(colours));
    label.append(box, words.groups[group], count);
    box.addEventListener('change', () => choose(chosen()));
    element.append(label);
    return { group, label, box, count };
  });
  const chosen = () => rows.filter(({ box }) => box.checked).map(({ group }) => group);

  return {
    element,
    draw(groups: readonly GroupId[], counts: ReadonlyMap<GroupId, number>) {
      for (const { group, label, box, count } of rows) {
        box.checked = groups.includes(group);
        count.textContent = String(counts.get(group) ?? 0);
        label.style.display = counts.has(group) ? 'inline-flex' : 'none';
      }
    },
  };
}
