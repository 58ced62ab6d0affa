import type { Block } from './block.ts';
import { readLinkLine } from './read-link-line.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPlain } from './read-plain.ts';

/**
 * Markdown of more characters than this, its link lines not counted, is no page of news; and nested marks cost time
 * that grows with the square of their number.
 */
const MOST_CHARACTERS = 32_768;

/** A line that begins with so many marks or blanks is nested deeper than any page is; remark would take minutes for it. */
const TOO_DEEP = /^[\s>*+\-\d.)]{200}/;

/**
 * Cuts a page into its blocks. Link lines are read by `readLinkLine` (the robot's are no clean Markdown, and they are
 * nine tenths of a page). All else is Markdown: remark reads it, unless every line is plain, which most pages' are.
 * Throws where there is more Markdown than a page can have.
 */
export function readBlocks(page: string): Block[] {
  const blocks: Block[] = [];
  const others = page.split('\n').map((line, index) => {
    const link = readLinkLine(line);
    if (!link && TOO_DEEP.test(line))
      throw new RangeError(`line ${index + 1} is nested too deep, expected plain lists`);
    if (!link) return line;
    blocks.push({ kind: 'link', line: index + 1, link });
    return '';
  });
  const rest = others.join('\n');
  if (rest.length - others.length > MOST_CHARACTERS) {
    throw new RangeError(`it has ${rest.length} characters outside its lists, expected at most ${MOST_CHARACTERS}`);
  }
  blocks.push(...(readPlain(others) ?? readMarkdown(rest)));
  return blocks.sort((one, other) => one.line - other.line);
}
