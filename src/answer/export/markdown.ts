import type { NewsEvent } from '../../archive/event.ts';
import { formatWhen } from '../../timeline/format-when.ts';
import { linkOf } from './link-of.ts';

/** The head of a page: how the question was read, and whom the texts are owed to. */
export function markdownHead(line: string, credit: string): string {
  return `# ${escaped(line)}\n\n${escaped(credit)}\n\n`;
}

/** One event as an entry of a list, with its sources by name. */
export function markdownOf({ day, title, summary, sources }: NewsEvent, locale: string): string {
  const links = sources.flatMap(({ name, url }) => {
    const link = linkOf(url);
    return link === null ? [] : [`[${escaped(name.trim() || new URL(link).hostname)}](${link})`];
  });
  const behind = links.length === 0 ? '' : ` (${links.join(', ')})`;
  const below = summary === null ? '' : `\n  > ${escaped(summary)}`;
  return `- **${escaped(formatWhen({ from: day, to: day }, locale))}** ${escaped(title)}${behind}${below}\n`;
}

/** One line in which no sign means anything to Markdown or HTML. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
    .replace(/[\\`*_~|<>[\]#]/g, '\\$&');
}
