/**
 * The phrases with which a sentence announces a list. Only its last words count: "including" in the middle of
 * a finished sentence announces nothing.
 */
const LAST_WORDS = [
  'including',
  'includes',
  'include',
  'such as',
  'as follows',
  'following',
  'the following',
  'below',
  'for example',
  'namely',
];

/** Said of what comes next, wherever in the paragraph it stands, when a list comes next. */
const AHEAD =
  /\b(?:as follows|the following|(?:listed|described|outlined|set out|set forth|shown|detailed|specified|identified|provided) (?:in the \p{L}+ )?below)\b/iu;

/** The same, but only of what its own sentence announces. */
const LAST_SENTENCE = /\b(?:below are|here are|these are|may include|includes?)\b[^.]{0,80}\.?$/i;

/** True where a text ends by announcing the list behind it: with a colon, "including", "as follows". */
export function announces(text: string): boolean {
  if (remainsOpen(text)) return true;
  const end = text.slice(-600).replace(/[.,;–—-]+$/, '');
  const closing = end.slice(-30).toLowerCase();
  return (
    LAST_WORDS.some((phrase) => closing.endsWith(` ${phrase}`)) ||
    AHEAD.test(end) ||
    LAST_SENTENCE.test(end.slice(-120))
  );
}

/** True where a text ends in a colon (or a dash that stands for one), so something must follow. */
export function remainsOpen(text: string): boolean {
  return /[:：][”"’')\]]?$|\s[–—-]$|:[-–—]$/.test(text.slice(-4));
}

export function announcesTable(text: string): boolean {
  return announces(text) || /\b(?:table|chart|grid|matrix)\b/i.test(text.slice(-300));
}

export function opensWithMarker(text: string): boolean {
  return /^(?:\(?(?:\d{1,3}|[ivxl]{1,6}|[a-zA-Z])[.)]|[-–—*•·●○▪■◦‣⁃])\s*\S/.test(text.slice(0, 12));
}
