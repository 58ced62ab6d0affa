/** A host with a name and a domain; addresses by number and single names lead nobody anywhere. */
const HOST = /^(?:[\p{L}\p{N}_-]+\.)+[\p{L}][\p{L}\p{N}-]*\.?$/u;
/** What could end a link early or be read as Markdown, where `URL` leaves it standing. */
const RISKY = /[()[\]<>{}\\|`*"'^\s]/g;

/**
 * A link that Discord accepts and that leads where it says: absolute http(s) with a host, without credentials, blanks
 * and brackets percent-encoded. Null where the text is no such link or longer than `limit` afterwards.
 */
export function safeUrl(text: string, limit: number): string | null {
  const url = URL.parse(text.trim());
  if (!url || !/^https?:$/.test(url.protocol) || !HOST.test(url.hostname)) return null;
  if (!/^https?:\/\//i.test(text.trim())) return null;
  url.username = '';
  url.password = '';
  const href = url.href.replace(RISKY, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  return href.length <= limit && /^[\x21-\x7e]+$/.test(href) ? href : null;
}

/** The host a safe link leads to, without `www.`. */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
