/**
 * The source of a pattern: a word that stands right behind an address, without a space, and begins the next sentence
 * ("privacy@kontora.example.Also"). "Kontora.Com" ends with one of the endings of hosts.
 */
export const RUN_ON = '(?!(?:Com|Org|Net|Edu|Gov|Info|Biz)$)[A-Z][a-z]{1,60}$';
