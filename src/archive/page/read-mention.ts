import { readLabel } from './labels.ts';
import type { Mention } from './page.ts';
import type { LinkLine } from './read-link-line.ts';
import { readPath } from './read-path.ts';

const MARKED = /^_?\s*([^\s:：_]+)\s*[:：]\s*(.*?)\s*_?$/s;

/** The names of a line `_Context: a, b_` (any language's word for it), still one text; null where it is none. */
export function readContext(text: string): string | null {
  const found = MARKED.exec(text.trim());
  return found && readLabel(found[1] ?? '') === 'context' ? (found[2] ?? '') : null;
}

/** An entry of a Related or Changes list; null where it leads to no event of the archive. */
export function readMention(link: LinkLine): Mention | null {
  const target = readPath(link.url);
  if (!target || target.day === null || target.isIndex) return null;
  return { path: target.path, day: target.day, title: link.text, context: readContext(link.rest) ?? '' };
}
