/** A link's target as it is, or mended; `what` names what was mended, null where nothing was. */
export interface ReadUrl {
  readonly url: string;
  readonly isHttp: boolean;
  readonly what: string | null;
}

/** Reads a link out of the archive: `//host` gets `https:`, stray blanks and line ends (`%0A`) go. */
export function readUrl(raw: string): ReadUrl {
  const plain = raw.replace(/&amp;/g, '&').replace(/^<|>$/g, '');
  const trimmed = plain.replace(/^(?:\s|%0[AD]|%20)+|(?:\s|%0[AD]|%20)+$/gi, '').replace(/\s/g, '%20');
  const url = withScheme(trimmed);
  const isHttp = /^https?:\/\/[^/?#]+/i.test(url) && URL.canParse(url);
  if (!isHttp) return { url: raw.trim(), isHttp, what: 'URL is not http' };
  if (url !== trimmed) return { url, isHttp, what: 'URL without scheme' };
  return { url, isHttp, what: url === raw ? null : 'blanks in URL' };
}

function withScheme(url: string): string {
  if (url.startsWith('//')) return `https:${url}`;
  if (/^https?:https?:\/\//i.test(url)) return url.replace(/^https?:/i, '');
  return /^www\.[^/]+\.[a-z]/i.test(url) ? `https://${url}` : url;
}

/** One key for the spellings of one address: scheme, `www.`, case of the host, a last slash and `#` do not count. */
export function urlKey(url: string): string {
  const found = /^https?:\/\/(?:www\.)?([^/?#]+)([^#]*)(?:#(.*))?$/i.exec(url);
  if (!found) return url;
  const [, host = '', path = '', fragment = ''] = found;
  return `${host.toLowerCase()}${path.replace(/\/$/, '')}${fragment ? `#${fragment}` : ''}`;
}
