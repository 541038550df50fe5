/** How HTML elements take part in the text, by tag name. */

/** They and what they hold say nothing to a reader. */
export const SILENT = new Set(
  'script style noscript template svg math canvas object embed applet audio video map head meta link title select option optgroup datalist input textarea progress meter param source track col colgroup rp'.split(
    ' ',
  ),
);

/** They run within a line of text. Everything else begins and ends a block. */
export const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr o q rb rt rtc ruby s samp small span strike strong sub sup time tt u var wbr slot'.split(
    ' ',
  ),
);

export const BOLD = new Set(['b', 'strong', 'th', 'dt', 'summary']);
