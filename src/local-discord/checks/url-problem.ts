import type { Problem } from './problem.ts';

const linkSchemes = ['http', 'https'];
const pictureSchemes = ['http', 'https', 'attachment'];

/** What is wrong with a link (`picture` may also say `attachment://name`): scheme, host or a blank in it; else null. */
export function urlProblem(url: string, kind: 'link' | 'picture', path: Problem['path']): Problem | null {
  const schemes = kind === 'link' ? linkSchemes : pictureSchemes;
  const malformed = { path, code: 'URL_TYPE_INVALID_URL', message: 'Not a well formed URL.' };
  if (/\s/.test(url) || !URL.canParse(url)) return malformed;
  const { protocol, hostname } = new URL(url);
  const scheme = protocol.slice(0, -1);
  if (!schemes.includes(scheme)) {
    const allowed = schemes.map((name) => `'${name}'`).join(', ');
    const message = `Scheme "${scheme}" is not supported. Scheme must be one of (${allowed}).`;
    return { path, code: 'URL_TYPE_INVALID_SCHEME', message };
  }
  if (scheme === 'attachment') return null;
  // A URL needs its two slashes, which URL forgives, and a host of a domain, which a bare word is not.
  const hasHost = /^https?:\/\/[^/]/i.test(url) && (/[^.]\.[^.]/.test(hostname) || hostname.startsWith('['));
  return hasHost ? null : malformed;
}
