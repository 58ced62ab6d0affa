import type { Nodes, Parents, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type LinkLine, readLinkLine } from './read-link-line.ts';

/** A piece of a page, in the page's order. `line` counts from 1; `text` is as Markdown reads it, `raw` as it stands. */
export type Block =
  | { readonly kind: 'link'; readonly line: number; readonly link: LinkLine }
  | ({ readonly kind: 'heading'; readonly line: number; readonly depth: number } & Words)
  | ({ readonly kind: 'text'; readonly line: number } & Words);

export interface Words {
  readonly text: string;
  readonly raw: string;
}

/**
 * Markdown of more characters than this, its link lines not counted, is no page of news; and nested marks cost time
 * that grows with the square of their number.
 */
const MOST_CHARACTERS = 32_768;

/** A line that begins with so many marks or blanks is nested deeper than any page is; remark would take minutes for it. */
const TOO_DEEP = /^[\s>*+\-\d.)]{200}/;

const markdown = unified().use(remarkParse);

/**
 * Cuts a page into its blocks. Link lines are read by `readLinkLine` (the robot's are no clean Markdown, and they are
 * nine tenths of a page); all else is Markdown, read by remark.
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
  if (/\S/.test(rest)) blocks.push(...markdown.parse(rest).children.flatMap((node) => readNode(node, rest)));
  return blocks.sort((one, other) => one.line - other.line);
}

function readNode(node: RootContent, source: string): Block[] {
  const line = node.position?.start.line ?? 1;
  const raw = sourceOf(node, source);
  if (node.type === 'heading') {
    return [{ kind: 'heading', line, depth: node.depth, text: readableText(node, source), raw }];
  }
  if (node.type === 'list') return node.children.flatMap((item) => readItem(item, source));
  if (node.type === 'thematicBreak') return [];
  return [{ kind: 'text', line, text: node.type === 'paragraph' ? readableText(node, source) : raw, raw }];
}

/** An entry of a list that `readLinkLine` did not take: its first link in Markdown's own forms, or its plain text. */
function readItem(item: Parents, source: string): Block[] {
  const line = item.position?.start.line ?? 1;
  const first = item.children[0];
  const link = first && 'children' in first ? first.children.find((child) => child.type === 'link') : undefined;
  const raw = sourceOf(item, source);
  if (!link) return [{ kind: 'text', line, text: raw, raw }];
  const rest = source.slice(link.position?.end.offset ?? 0, first?.position?.end.offset ?? 0).trim();
  return [{ kind: 'link', line, link: { depth: 0, text: textOf(link), url: link.url, rest } }];
}

/**
 * A heading's or paragraph's words. The robot writes plain text: what Markdown takes for emphasis inside a word
 * (`M*A*S*H`, `Alicia_Keys`) was none, so then the source is taken as it stands.
 */
function readableText(node: Parents, source: string): string {
  const torn = node.children.some(
    (child) => child.type === 'html' || child.type === 'link' || (isEmphasis(child) && insideWord(child, source)),
  );
  return torn ? node.children.map((child) => sourceOf(child, source)).join('') : textOf(node);
}

function isEmphasis(node: Nodes): boolean {
  return node.type === 'emphasis' || node.type === 'strong';
}

function insideWord(node: Nodes, source: string): boolean {
  const before = source[(node.position?.start.offset ?? 0) - 1] ?? ' ';
  const behind = source[node.position?.end.offset ?? source.length] ?? ' ';
  return /[\p{L}\p{N}]/u.test(before) || /[\p{L}\p{N}]/u.test(behind);
}

function sourceOf(node: Nodes, source: string): string {
  return source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}
