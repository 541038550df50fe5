/** Longest link that every system hands to its mail program: https://support.microsoft.com/kb/208427 (2083). */
const LONGEST = 2000;

export interface MailLink {
  href: string;
  /** false: the letter is too long for a link and has to be pasted */
  whole: boolean;
}

/** A letter as a link that opens a mail program; one that is too long comes without its body. */
export function mailtoLink(address: string, { subject, body }: { subject: string; body: string }): MailLink {
  const to = address.split('@').map(encodeURIComponent).join('@');
  const short = `mailto:${to}?subject=${encodeURIComponent(subject)}`;
  const href = `${short}&body=${encodeURIComponent(body.replace(/\n/g, '\r\n'))}`;
  return href.length <= LONGEST ? { href, whole: true } : { href: short, whole: false };
}
