import type { GroupId } from '../../report/topic-groups';
import { cardColours, styles } from './card-styles';
import { hues } from './colours';
import type { CardWords, PageMark } from './request';
import { topicChoice } from './topic-choice';

export interface CardView {
  /** null: nothing of the topics chosen stands on the page */
  mark: PageMark | null;
  /** 1 for the first */
  at: number;
  all: number;
  groups: GroupId[];
  /** the mark's words are folded away */
  folded: boolean;
  counts: ReadonlyMap<GroupId, number>;
}

export interface CardActions {
  step(by: 1 | -1): void;
  choose(groups: GroupId[]): void;
  off(): void;
}

export interface Card {
  draw(view: CardView): void;
  remove(): void;
}

/**
 * The card in a closed shadow root, the page's styles kept out. Styled through the CSSOM alone: a page's content
 * security policy forbids style elements, and Firefox lets no content script adopt a sheet.
 */
export function createCard(document: Document, words: CardWords, actions: CardActions): Card {
  const before = document.activeElement as HTMLElement | null;
  const host = document.createElement('smallprint-card');
  host.style.cssText = styles.host;
  const root = host.attachShadow({ mode: 'closed' });
  const colours = cardColours();
  const make = <K extends keyof HTMLElementTagNameMap>(name: K, style: string, text = '') => {
    const element = document.createElement(name);
    element.style.cssText = style;
    element.textContent = text;
    return element;
  };
  const press = (text: string, style: string, act: () => void) => {
    const button = make('button', style, text);
    button.type = 'button';
    button.addEventListener('click', act);
    return button;
  };

  const panel = make('section', styles.panel(colours));
  panel.lang = words.language;
  panel.tabIndex = -1;
  panel.setAttribute('aria-label', words.name);
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') actions.off();
    // a page's own shortcuts are not for keys pressed in the card
    event.stopPropagation();
  });
  panel.addEventListener('click', (event) => event.stopPropagation());

  const topic = make('span', styles.topic);
  const place = make('span', styles.place(colours));
  const close = press('×', styles.close(colours), actions.off);
  close.setAttribute('aria-label', words.close);
  const head = make('div', styles.head);
  head.append(topic, place, close);
  const say = make('div', '');
  say.setAttribute('aria-live', 'polite');
  const steps = make('div', styles.steps);
  steps.append(
    press(words.previous, styles.button(colours), () => actions.step(-1)),
    press(words.next, styles.button(colours), () => actions.step(1)),
  );
  const topics = topicChoice(make, words, colours, actions.choose);
  panel.append(head, say, steps, topics.element);
  root.append(panel);
  document.documentElement.append(host);
  panel.focus({ preventScroll: true });

  return {
    draw({ mark, at, all, groups, folded, counts }) {
      topic.textContent = mark ? words.groups[mark.group] : '';
      topic.style.color = mark ? hues[mark.group][colours.scheme] : '';
      place.textContent = all > 0 ? words.place.replace('{at}', `${at}`).replace('{all}', `${all}`) : '';
      const lines = [...(mark?.lines ?? []), ...(folded ? [words.folded] : [])].map((line) =>
        make('p', styles.line(colours), line),
      );
      say.replaceChildren(make('p', styles.title, mark?.title ?? words.nothing), ...lines);
      topics.draw(groups, counts);
    },
    remove() {
      host.remove();
      before?.focus?.({ preventScroll: true });
    },
  };
}
