/** A node of the tree: `children` or `text`, and what its type needs besides. */
export interface MarkdownNode {
  readonly type: string;
  readonly children?: readonly MarkdownNode[];
  readonly text?: string;
  readonly [more: string]: unknown;
}

export function parseMarkdown(text: string): MarkdownNode[];
export function parseInline(text: string): MarkdownNode[];
