/** A link that leads somewhere: absolute http(s), without credentials, brackets percent-encoded; null for any other text. */
export function linkOf(text: string): string | null {
  const url = /^https?:\/\//i.test(text) ? URL.parse(text) : null;
  if (!url) return null;
  url.username = '';
  url.password = '';
  return url.href.replace(/[()<>[\]"'\\`|{}^\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
