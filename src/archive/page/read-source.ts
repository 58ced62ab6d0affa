import type { Source } from '../event.ts';
import { cleanText } from './clean-text.ts';
import { readLabel } from './labels.ts';
import { isPlaceholderImage } from './placeholder-image.ts';
import type { LinkLine } from './read-link-line.ts';
import { readUrl } from './read-url.ts';

/** What one line of a source list holds: a source, a cover image, or both (`[BBC](…) [IMG](…)`). */
export interface ReadSource {
  readonly source: Source | null;
  readonly image: string | null;
  /** What was mended in the line. */
  readonly mended: readonly string[];
}

const IMAGE_BEHIND = /^\[([^\]]*)\]\((.*)\)$/;

export function readSource(link: LinkLine): ReadSource {
  const behind = IMAGE_BEHIND.exec(link.rest);
  const hasCover = behind !== null && readLabel(behind[1] ?? '') === 'cover';
  const image = hasCover ? readImage(behind[2] ?? '') : { image: null, mended: [] };
  if (readLabel(link.text) === 'cover') return { source: null, ...readImage(link.url) };
  const { url, isHttp, what } = readUrl(link.url);
  const name = cleanText(link.text) || (isHttp ? new URL(url).hostname : url);
  const mended = [what && `${what} in a source: ${JSON.stringify(link.url)}`, markName(link.text)];
  return {
    source: { name, url },
    image: image.image,
    mended: [...mended.filter((one) => one !== null), ...image.mended],
  };
}

function markName(raw: string): string | null {
  return /''|&#?\w+;|[{[]/.test(raw) ? `marks in the name of a source: ${JSON.stringify(raw)}` : null;
}

function readImage(raw: string): { image: string | null; mended: string[] } {
  const { url, isHttp, what } = readUrl(raw);
  if (!isHttp) return { image: null, mended: [`cover image is no http address: ${JSON.stringify(raw)}`] };
  if (isPlaceholderImage(url)) return { image: null, mended: [`cover image is a placeholder: ${JSON.stringify(raw)}`] };
  return { image: url, mended: what ? [`${what} of a cover image: ${JSON.stringify(raw)}`] : [] };
}
