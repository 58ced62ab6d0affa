import type { Block } from './block.ts';

/**
 * A heading or a sentence without any sign that Markdown knows, and at its beginning none that makes a list, a quotation
 * or code of it. A pair of `_` around all of it is emphasis, which is not shown.
 */
const PLAIN =
  /^ {0,3}(?:(#{1,6})[ \t]+)?(_?)(?![-+=>\s]|\d{1,9}[.)](?:\s|$))([^\p{Cc}\\`*_[\]<>&~#]*[^\p{Cc}\\`*_[\]<>&~#\s])\2[ \t]*$/u;
const BLANK = /^[ \t]*$/;

/**
 * The blocks of lines of which Markdown makes nothing but their words: the same that `readMarkdown` gives, but much
 * sooner. Null where there is another line, or where two of them make one paragraph.
 */
export function readPlain(lines: readonly string[]): Block[] | null {
  const blocks: Block[] = [];
  let within = false;
  for (const [index, line] of lines.entries()) {
    const found = PLAIN.exec(line);
    if (!found && !BLANK.test(line)) return null;
    const [, marks = '', , text = ''] = found ?? [];
    const isText = found !== null && marks === '';
    if (within && isText) return null;
    within = isText;
    if (found) blocks.push(blockOf(marks.length, { line: index + 1, text, raw: line.trimStart() }));
  }
  return blocks;
}

function blockOf(depth: number, words: { line: number; text: string; raw: string }): Block {
  return depth === 0 ? { kind: 'text', ...words } : { kind: 'heading', depth, ...words };
}
