import { parse } from 'discord-markdown-parser';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type MarkdownNode, parseInline } from '../../../src/local-discord/page/message/parse-markdown.js';

/** A node of the peer's tree, as far as it is compared. */
interface PeerNode {
  readonly type: string;
  readonly content?: string | readonly PeerNode[];
  readonly target?: string;
  readonly timestamp?: string;
}

const sameThing: Readonly<Record<string, string>> = {
  strikethrough: 'strike',
  inlineCode: 'code',
  url: 'link',
  autolink: 'link',
  timestamp: 'time',
};

function shortPeer(nodes: readonly PeerNode[]): string {
  return nodes
    .map(({ type, content = '', target, timestamp }) => {
      const inside = typeof content === 'string' ? content : shortPeer(content);
      return type === 'text' ? inside : `${sameThing[type] ?? type}(${target ?? timestamp ?? ''} ${inside})`;
    })
    .join('');
}

function shortOurs(nodes: readonly MarkdownNode[]): string {
  return nodes
    .map(({ type, children, text = '', url, seconds }) => {
      const inside = children ? shortOurs(children) : text;
      return type === 'text' ? inside : `${type}(${url ?? seconds ?? ''} ${inside})`;
    })
    .join('');
}

/** Signs that stand as they are meant to; how broken ones are read is nobody's rule. */
const pieces = ['word', 'snake_case', '**bold**', '*it*', '__under__', '~~old~~', '||hid||', '`a*b`', '\\*', '2 * 3'];
const links = ['[a **b**](https://x.y/z)', 'https://x.y/a', '<https://x.y/b>', '<t:1700000000:R>', '**a *b* c**'];

it('parseInline reads well-formed text as discord-markdown-parser does', () => {
  const texts = fc.array(fc.constantFrom(...pieces, ...links), { maxLength: 8 }).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(texts, (text) => {
      expect(shortOurs(parseInline(text))).toBe(shortPeer(parse(text, 'extended') as readonly PeerNode[]));
    }),
    { seed: 22, numRuns: 300 },
  );
});
