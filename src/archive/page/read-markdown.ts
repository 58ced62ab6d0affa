import type { Nodes, Parents, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Block } from './block.ts';

const markdown = unified().use(remarkParse);

/** The blocks of a Markdown text, in its order. */
export function readMarkdown(source: string): Block[] {
  return markdown.parse(source).children.flatMap((node) => readNode(node, source));
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
